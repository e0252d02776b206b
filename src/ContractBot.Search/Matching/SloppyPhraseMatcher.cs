namespace ContractBot.Search.Matching;

/// <summary>
/// Occurrences of a phrase whose terms may be moved, as Lucene's <c>SloppyPhraseMatcher</c> finds them: each term has a place
/// in the text, less its place in the phrase, and the occurrence is as long as these differ; the term that is furthest behind
/// moves on until it is not. An occurrence of length n counts 1 / (1 + n). A term that the phrase holds more than once never
/// takes one place twice: of two that do, the one that is behind moves on.
/// </summary>
internal sealed class SloppyPhraseMatcher : IPhraseMatcher
{
    private readonly Member[] _members;
    private readonly Member[][] _repeats;
    private readonly int _slop;
    private readonly int[] _occurrence;
    private int _end;
    private int _length;
    private bool _hasPlaces;

    /// <param name="terms">The terms with their positions in the phrase.</param>
    /// <param name="slop">The longest occurrence.</param>
    public SloppyPhraseMatcher(IReadOnlyList<PhraseTerm> terms, int slop)
    {
        _members = [.. terms.Select(static (term, number) => new Member(term.Position, number))];
        _slop = slop;
        _occurrence = new int[terms.Count];
        // Two of the same term at one position of the phrase are not held apart, as in Lucene.
        _repeats =
        [
            .. _members.GroupBy(member => terms[member.Number].Term, StringComparer.Ordinal)
                .Select(static group => group.Where(member => member == group.First() || member.Offset != group.First().Offset)
                    .OrderBy(static member => member.Offset).ToArray())
                .Where(static group => group.Length > 1),
        ];
        foreach (var group in _repeats)
        {
            foreach (var member in group)
            {
                member.Repeats = group;
            }
        }
    }

    /// <inheritdoc/>
    public float Weight => 1f / (1f + _length);

    /// <inheritdoc/>
    public void SetPositions(int term, ReadOnlySpan<int> positions) => _members[term].Places.Set(positions);

    /// <inheritdoc/>
    public void Begin()
    {
        _hasPlaces = true;
        foreach (var member in _members)
        {
            member.IsWaiting = true;
            member.Places.At = 0;
        }

        // The second of a repeated term begins at its second place, the third at its third.
        foreach (var group in _repeats)
        {
            for (var i = 1; i < group.Length && _hasPlaces; i++)
            {
                group[i].Places.At = i;
                _hasPlaces = i < group[i].Places.Count;
            }
        }

        _end = _hasPlaces ? _members.Max(static member => member.Position) : 0;
    }

    /// <inheritdoc/>
    public bool FindNext()
    {
        if (!_hasPlaces)
        {
            return false;
        }

        var behind = TakeFurthestBehind();
        var next = FurthestBehind().Position;
        _length = int.MaxValue;
        NoteOccurrence(behind);
        while (Move(behind) && (behind.Repeats is null || ResolveCollisions(behind)))
        {
            if (behind.Position > next)
            {
                behind.IsWaiting = true;
                if (_length <= _slop)
                {
                    return true;
                }

                behind = TakeFurthestBehind();
                next = FurthestBehind().Position;
                _length = int.MaxValue;
            }

            NoteOccurrence(behind);
        }

        _hasPlaces = false;
        return _length <= _slop;
    }

    /// <inheritdoc/>
    public int Occurrence(int term) => _occurrence[term];

    /// <summary>Keeps the occurrence at hand where it is shorter than the one kept.</summary>
    private void NoteOccurrence(Member behind)
    {
        if (_end - behind.Position < _length)
        {
            _length = _end - behind.Position;
            for (var i = 0; i < _members.Length; i++)
            {
                _occurrence[i] = _members[i].Places.At;
            }
        }
    }

    private Member TakeFurthestBehind()
    {
        var member = FurthestBehind();
        member.IsWaiting = false;
        return member;
    }

    private Member FurthestBehind()
    {
        Member? furthest = null;
        foreach (var member in _members)
        {
            if (member.IsWaiting && (furthest is null || member.CompareTo(furthest) < 0))
            {
                furthest = member;
            }
        }

        return furthest!;
    }

    private bool Move(Member member)
    {
        if (++member.Places.At == member.Places.Count)
        {
            return false;
        }

        _end = Math.Max(_end, member.Position);
        return true;
    }

    private bool ResolveCollisions(Member moved)
    {
        while (Array.Find(moved.Repeats!, other => other != moved && other.Places.Current == moved.Places.Current) is { } other)
        {
            // Of two at one place in the text, the one with the higher offset has the lower position.
            moved = moved.Position < other.Position || (moved.Position == other.Position && moved.Offset < other.Offset) ? moved : other;
            if (!Move(moved))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A term of the phrase on its way through the text.</summary>
    private sealed class Member(int offset, int number) : IComparable<Member>
    {
        /// <summary>Its position in the phrase.</summary>
        public int Offset => offset;

        /// <summary>Which of the phrase's terms it is.</summary>
        public int Number => number;

        /// <summary>Where it stands in the text.</summary>
        public PositionList Places { get; } = new();

        /// <summary>Whether it waits for its turn; all but the one that moves do.</summary>
        public bool IsWaiting { get; set; }

        /// <summary>All members of the same term, by offset; null where there is no other.</summary>
        public Member[]? Repeats { get; set; }

        /// <summary>Where the phrase would begin for this term to be in its place.</summary>
        public int Position => Places.Current - offset;

        /// <summary>Who is further behind comes first.</summary>
        public int CompareTo(Member? other)
        {
            var order = Position.CompareTo(other!.Position);
            order = order != 0 ? order : offset.CompareTo(other.Offset);
            return order != 0 ? order : number.CompareTo(other.Number);
        }
    }
}
