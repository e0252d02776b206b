using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>What a signature block, or a cover sheet, says about one party; null for what it leaves blank.</summary>
internal sealed record PartyEntry(TextSpan? Name, PartyAddress? Address, Signatory? Signatory)
{
    /// <summary>Reads the lines that belong to one party, without the mark before them.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="knownName">The party's name from the preamble; null where there is none.</param>
    public static PartyEntry Read(string text, IEnumerable<TextSpan> lines, string? knownName)
    {
        TextSpan? name = null;
        TextSpan? address = null;
        TextSpan? office = null;
        Signatory? signatory = null;
        TextSpan? person = null;
        var last = EntryLabel.None;
        foreach (var (label, span) in lines.SelectMany(line => EntryPieces.Of(text, line)).SelectMany(piece => AddressRule.Cut(text, piece, knownName)))
        {
            var words = span.Slice(text);
            if (BlankWords.Are(words))
            {
                // 氏名 alone on its line: what follows on the next is somebody else's.
                last = EntryLabel.Other;
                continue;
            }

            var before = last;
            last = label;
            switch (label)
            {
                case EntryLabel.Address:
                    address ??= span;
                    break;
                case EntryLabel.Organisation:
                    name ??= span;
                    break;
                case EntryLabel.Office:
                    office ??= span;
                    break;
                case EntryLabel.Person:
                    signatory ??= SignatoryRule.Read(text, span, knownName);
                    person ??= SignatoryRule.IsName(words) ? span : null;
                    break;
                case EntryLabel.None when address is null && AddressRule.Is(words):
                    (address, last) = (span, EntryLabel.Address);
                    break;
                case EntryLabel.None when before == EntryLabel.Address && AddressRule.Continues(words):
                    address = new TextSpan(address!.Value.Start, span.End);
                    break;
                case EntryLabel.None when SignatoryRule.Read(text, span, knownName) is { } signed:
                    signatory ??= signed;
                    name ??= NameBefore(text, span, signed);
                    break;
                case EntryLabel.None when SignatoryRule.IsOffice(words):
                    (office, last) = (span, EntryLabel.Office);
                    break;
                case EntryLabel.None when before == EntryLabel.Office && SignatoryRule.IsName(words):
                    person ??= span;
                    break;
                case EntryLabel.None:
                    name ??= span;
                    break;
            }
        }

        signatory ??= person is { } who ? Of(text, office, who) : null;
        return new PartyEntry(name ?? person, address is { } place ? new PartyAddress(InOneLine(place.Slice(text)), place) : null, signatory);
    }

    // 谷株式会社　代表取締役　谷野太郎: what stands before the office is the party.
    private static TextSpan? NameBefore(string text, TextSpan line, Signatory signed)
    {
        var before = new TextSpan(line.Start, signed.TitleSpan!.Value.Start);
        var words = before.Slice(text).TrimEnd();
        return words.Length > 0 ? new TextSpan(line.Start, line.Start + words.Length) : null;
    }

    private static Signatory Of(string text, TextSpan? office, TextSpan person) =>
        new(office is { } title ? InOneLine(title.Slice(text)) : null, office, InOneLine(person.Slice(text)), person);

    private static string InOneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
