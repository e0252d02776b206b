namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// What it costs for one word to follow another, by connection numbers. One row holds all the words that can come before one
/// word, so that the search for that word's best predecessor stays within one row; the compiler numbers connections by how
/// often they are met, which keeps the busy part of each row in few cache lines. Read in place: good for as long as its <see cref="SystemDictionary"/> is kept.
/// </summary>
internal readonly unsafe struct ConnectionCosts(short* costs, int connections)
{
    /// <summary>Costs of <paramref name="next"/> after each connection number.</summary>
    public short* RowOf(int next) => costs + unchecked(next * connections);

    /// <summary>Cost of <paramref name="next"/> after <paramref name="previous"/>.</summary>
    public int Cost(int previous, int next) => costs[unchecked((next * connections) + previous)];
}
