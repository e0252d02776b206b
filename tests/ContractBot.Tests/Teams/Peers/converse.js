// Talks to the bot with the official SDK: its client posts, its connector service receives, and Adaptive Cards' parser reads the cards.
// stdin: {bot: URL, idle: URL that answers when the bot has done all, conversationId, activities: [activity]}
// An activity with "visit" is a URL to open instead; one with "press" gets the button with that title of the card shown last.
// stdout: {turns: [{status, body, sent: [{route, conversationId, activityId, activity}], cards: [{problems, elements}]}]}
const http = require('http');
const { ChannelServiceHandler, ChannelServiceRoutes, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const { AuthenticationConfiguration, SimpleCredentialProvider } = require('botframework-connector');
const { readCard } = require('./card-reader.js');

const CARD = 'application/vnd.microsoft.card.adaptive';

class Connector extends ChannelServiceHandler {
  constructor() {
    super(new SimpleCredentialProvider('', ''), new AuthenticationConfiguration());
    this.sent = [];
  }

  keep(route, conversationId, activityId, activity) {
    this.sent.push({ route, conversationId, activityId, activity });
    return { id: `sent-${this.sent.length}` };
  }

  async onSendToConversation(_, conversationId, activity) {
    return this.keep('send', conversationId, null, activity);
  }

  async onReplyToActivity(_, conversationId, activityId, activity) {
    return this.keep('reply', conversationId, activityId, activity);
  }
}

const cardsIn = attachments => (attachments ?? []).filter(a => a.contentType === CARD).map(a => a.content);

function findButton(part, title) {
  if (part?.type === 'Action.Execute' && part.title === title) {
    return part;
  }

  return typeof part === 'object' && part ? Object.values(part).map(inner => findButton(inner, title)).find(found => found) : undefined;
}

// The SDK registers its routes on a server like restify's; this is as much of one as it needs.
function listen(connector) {
  const routes = [];
  const register = method => (path, handler) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(match => match[1]);
    routes.push({ method, names, pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`), handler });
  };
  new ChannelServiceRoutes(connector).register(
    { get: register('GET'), post: register('POST'), put: register('PUT'), delete: register('DELETE') });
  const server = http.createServer((request, response) => {
    const path = request.url.split('?')[0];
    const route = routes.find(r => r.method === request.method && r.pattern.test(path));
    response.status = code => { response.statusCode = code; return response; };
    response.send = body => {
      response.setHeader('content-type', 'application/json');
      response.write(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (!route) {
      response.status(404).end();
      return;
    }

    const values = path.match(route.pattern).slice(1).map(decodeURIComponent);
    request.params = Object.fromEntries(route.names.map((name, i) => [name, values[i]]));
    route.handler(request, response, () => {});
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function main() {
  const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  const connector = new Connector();
  const server = await listen(connector);
  const serviceUrl = `http://127.0.0.1:${server.address().port}/`;
  const client = new ConfigurationBotFrameworkAuthentication({}).createBotFrameworkClient();
  const turns = [];
  let shown = null;
  for (const { visit, press, ...activity } of input.activities) {
    const before = connector.sent.length;
    if (press) {
      activity.value = { action: findButton(shown, press) };
    }

    const answer = visit ? await fetch(visit) : await client.postActivity('', '', input.bot, serviceUrl, input.conversationId, activity);
    await fetch(input.idle);
    const sent = connector.sent.slice(before);
    const body = visit ? null : answer.body ?? null;
    const cards = [...sent.flatMap(s => cardsIn(s.activity.attachments)), ...cardsIn(body?.composeExtension?.attachments), ...(body?.type === CARD ? [body.value] : [])];
    shown = cards.at(-1) ?? shown;
    turns.push({ status: answer.status, body, sent, cards: cards.map(readCard) });
  }

  server.close();
  console.log(JSON.stringify({ turns }));
}

main();
