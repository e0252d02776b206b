using ContractBot.Commands;

Language.Speak(Language.Named(args));
using var terminal = Terminal.OfThisProcess();
return CommandLine.Run(args, terminal, TimeProvider.System);
