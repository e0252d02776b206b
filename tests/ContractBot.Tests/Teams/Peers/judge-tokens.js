// Judges tokens with the official SDK.
// stdin: {metadata, appId, channelId, serviceUrl, headers: {name: header or null}}   stdout: {name: accepted}
const { ChannelValidation, JwtTokenValidation, SimpleCredentialProvider } = require('botframework-connector');

// The SDK explains on the console why it refuses.
console.error = () => {};

async function main() {
  const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  ChannelValidation.OpenIdMetadataEndpoint = input.metadata;
  const credentials = new SimpleCredentialProvider(input.appId, 'unused');
  const activity = { type: 'message', channelId: input.channelId, serviceUrl: input.serviceUrl };
  const verdicts = {};
  for (const [name, header] of Object.entries(input.headers)) {
    try {
      const identity = await JwtTokenValidation.authenticateRequest(activity, header ?? '', credentials, '');
      verdicts[name] = identity.isAuthenticated;
    } catch {
      verdicts[name] = false;
    }
  }

  console.log(JSON.stringify(verdicts));
}

main();
