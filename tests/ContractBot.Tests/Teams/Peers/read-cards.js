// stdin: [card]; stdout: [[problem]], one list for each card
const { readCard } = require('./card-reader.js');

function problemsOf(content) {
  const { problems, elements } = readCard(content);
  return elements === 0 ? [...problems, 'The card is empty.'] : problems;
}

console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(problemsOf)));
