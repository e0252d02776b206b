// Reads an Adaptive Card with the parser that clients use.
const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');

module.exports.readCard = content => {
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

  return { problems, elements: card.getItemCount() };
};
