namespace ContractBot.Agreements.Parsing;

/// <content>Paragraphs without numbers: blocks of text that follow one another in an article.</content>
internal sealed partial class OutlineReader
{
    private const int MostLinesOfSentence = 12;

    // The line to which the article now open was searched for numbered paragraphs, and whether it has any.
    private (ArticleDraft? Article, bool HasNumbers) _numbering;

    /// <summary>Opens the next paragraph of an article that numbers none: a line that begins a sentence of its own after one has ended.</summary>
    private int? TryBlock(int i, LineContext context)
    {
        if (_builder.Article is not { } article || _builder.InSignature || _builder.IsBare || context.Open
            || !_outline.Roles[i - 1].Equals(LineRole.Text) && !_outline.Roles[i - 1].Equals(LineRole.Start)
            || !BeginsBlock(i, context)
            || NumbersParagraphs(article, i))
        {
            return null;
        }

        _outline.Roles[i] = LineRole.Start;
        _lists.Clear();
        _builder.OpenParagraph(new TextDraft { Start = new Place(i, 0), Number = article.Paragraphs[^1].Number + 1 });
        _builder.AddText(new Place(i, 0), EndOf(i));
        return i + 1;
    }

    private bool BeginsBlock(int i, LineContext context)
    {
        var line = _lines[i];
        if (!LineStart.IsPlain(line.Folded) || line.Text[0] is '「' or '『' || LineStart.IsFollowUp(line.Folded) || LineStart.IsParticle(line.Folded) || line.Bulleted
            || LineWrap.Joins(_lines[i - 1], line, _width) || !EndsSentence(i))
        {
            return false;
        }

        // After an entry of a list a new paragraph says whom it is about; so does one after items.
        if (_builder.ItemDepth > 0)
        {
            // Below 1, 2, … without 条 an item may be a heading with sentences below it.
            return !IsBelowLabel(i) && (context.SentenceEnded || _builder.Part.Style is NumberStyle.Jou or NumberStyle.Headed or NumberStyle.PlainHeading || _builder.InnermostStart.Line < i - 1) && LineStart.IsTopic(line.Folded) && line.Indent <= _lines[_builder.Paragraph!.Children[^1].Start.Line].Indent && !ListGoesOn(i);
        }

        return (context.SentenceEnded && EndsInStop(_lines[i - 1].Text)) || (IsEntry(i - 1) && LineStart.IsTopic(line.Folded));
    }

    // (6)「情報」 | …をいう。 | (7)「利用者」 | …をいう。: in a list of labels with words below them the last has such words, too
    private bool IsBelowLabel(int i) =>
        _builder.ItemDepth == 1 && _builder.Paragraph!.Children is [.., var before, var last] && last.Start.Line == i - 1 && before.Start.Line < i - 2
        && !EndsInStop(_lines[i - 1].Text) && !EndsInStop(_lines[before.Start.Line].Text);

    /// <summary>Whether the line is an entry of a list without signs: no wrap, and not the words with which something opens.</summary>
    private bool IsEntry(int i) =>
        i > 0 && _outline.Roles[i] == LineRole.Text && !LineWrap.Joins(_lines[i - 1], _lines[i], _width);

    /// <summary>Whether the sentence that begins on line <paramref name="i"/> comes to its end: an entry of a list or a table's row does not.</summary>
    private bool EndsSentence(int i)
    {
        var last = Math.Min(_lines.Length, i + MostLinesOfSentence);
        while (!EndsInStop(_lines[i].Text))
        {
            if (i + 1 >= last || !LineWrap.Joins(_lines[i], _lines[i + 1], _width))
            {
                return _lines[i].Text.Contains('。', StringComparison.Ordinal);
            }

            i++;
        }

        return true;
    }

    // …とする。 · …をいう。）; not 権利: which labels what follows
    private static bool EndsInStop(string text) => SentenceEnd.IsAt(text) && !":：".Contains(text[^1]) || (text.Length > 1 && text[^1] is ')' or '）' && text[^2] == '。');

    private bool ListGoesOn(int i)
    {
        for (var j = i + 1; j < Math.Min(_lines.Length, i + ListLookahead); j++)
        {
            if (OpensArticle(j))
            {
                return false;
            }

            if (_lists.Continue(SignsAt(j, 0), false, _lines[j].Indent) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph of the article has a number; those to come are looked for once, up to the next number of an article.</summary>
    private bool NumbersParagraphs(ArticleDraft article, int i)
    {
        if (_numbering.Article == article)
        {
            return _numbering.HasNumbers;
        }

        var has = article.Paragraphs.Exists(p => p.NumberText is not null);
        for (var j = i + 1; !has && j < _lines.Length && !OpensArticle(j); j++)
        {
            has = ParagraphAt(j) is { Number: 2 } && _lists.IsEmpty;
        }

        _numbering = (article, has);
        return has;
    }
}
