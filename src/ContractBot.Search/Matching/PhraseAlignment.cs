namespace ContractBot.Search.Matching;

/// <summary>Finds where the terms of a phrase stand at the distances that it asks for, given the positions of each in one text.</summary>
/// <param name="distances">Position of each term within the phrase.</param>
internal sealed class PhraseAlignment(int[] distances)
{
    private readonly int[][] _positions = [.. distances.Select(static _ => new int[16])];
    private readonly int[] _counts = new int[distances.Length];
    private readonly int[] _cursors = new int[distances.Length];

    /// <summary>Sets where a term stands, and starts anew.</summary>
    /// <param name="term">Which term.</param>
    /// <param name="positions">Its positions, ascending.</param>
    public void SetPositions(int term, ReadOnlySpan<int> positions)
    {
        if (_positions[term].Length < positions.Length)
        {
            _positions[term] = new int[Math.Max(positions.Length, 2 * _positions[term].Length)];
        }

        positions.CopyTo(_positions[term]);
        _counts[term] = positions.Length;
        Array.Clear(_cursors);
    }

    /// <summary>Moves to the next occurrence of the phrase; false where there is none.</summary>
    public bool FindNext()
    {
        while (_cursors[0] < _counts[0])
        {
            var origin = _positions[0][_cursors[0]++] - distances[0];
            if (AllStandAt(origin))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which of a term's positions belongs to the occurrence that <see cref="FindNext"/> found. The first cursor has moved on already.</summary>
    public int Occurrence(int term) => term == 0 ? _cursors[0] - 1 : _cursors[term];

    private bool AllStandAt(int origin)
    {
        for (var i = 1; i < distances.Length; i++)
        {
            var positions = _positions[i].AsSpan(0, _counts[i]);
            while (_cursors[i] < positions.Length && positions[_cursors[i]] < origin + distances[i])
            {
                _cursors[i]++;
            }

            if (_cursors[i] == positions.Length || positions[_cursors[i]] != origin + distances[i])
            {
                return false;
            }
        }

        return true;
    }
}
