using System.Collections.Immutable;

namespace ContractBot.State;

/// <summary>
/// The tables of one feature, declared beside the code that uses them. Migration <c>n</c> leads from the feature's version <c>n</c> to
/// <c>n + 1</c>: a migration that was ever released is not changed; what is new is appended. Features do not touch each other's tables.
/// </summary>
/// <param name="Name">Kept in the database with the version: never changed.</param>
/// <param name="Migrations">SQL, each of one or more statements; the first makes the tables, whose names begin with <paramref name="Name"/>.</param>
internal sealed record StateFeature(string Name, ImmutableArray<string> Migrations);
