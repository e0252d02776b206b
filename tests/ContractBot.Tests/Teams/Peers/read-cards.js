// Reads Adaptive Cards with the parser that clients use.
// stdin: [card]; stdout: [[problem]], one list for each card
const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');

function problemsOf(content) {
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(content, context);
  const problems = [];
  for (let i = 0; i < context.eventCount; i++) {
    problems.push(context.getEventAt(i).message);
  }

  for (const failure of card.validateProperties().validationEvents) {
    problems.push(failure.message);
  }

  if (card.getItemCount() === 0) {
    problems.push('The card is empty.');
  }

  return problems;
}

console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(problemsOf)));
