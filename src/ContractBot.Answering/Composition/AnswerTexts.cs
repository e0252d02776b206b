using System.Globalization;
using System.Resources;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>What answers say in their own words, in one language; the rest of an answer is quoted.</summary>
internal sealed class AnswerTexts(CultureInfo language)
{
    private static readonly ResourceManager Resources = new("ContractBot.Answering.Composition.AnswerTexts", typeof(AnswerTexts).Assembly);

    /// <summary>Whether answers are said in English.</summary>
    public bool IsEnglish => language.TwoLetterISOLanguageName == "en";

    public string ProvisionLead(string locator, string? caption, string mark) => Format(nameof(ProvisionLead), locator, Caption(caption), mark);

    public string ExistsRuleLead(string locator, string? caption, string words, string mark) => Format(nameof(ExistsRuleLead), locator, Caption(caption), words, mark);

    public string ProvisionRuleLead(string locator, string? caption, string words, string mark) => Format(nameof(ProvisionRuleLead), locator, Caption(caption), words, mark);

    public string ItemLead(string rule, string locator, string item, string mark) => Format(nameof(ItemLead), rule, locator, item, mark);

    public string FrameLead(string locator, string mark) => Format(nameof(FrameLead), locator, mark);

    public string ProvisoLead(string lead, string words, string mark) => Format(nameof(ProvisoLead), lead, words, mark);

    public string FigureFound(string words, string mark) => Format(nameof(FigureFound), words, mark);

    public string FigureOther(string topic, string words, string mark) => Format(nameof(FigureOther), topic, words, mark);

    public string FiguresThere(IEnumerable<string> places) => Format(nameof(FiguresThere), string.Join(Separator, places));

    public string ComparedSome(int agreements, int compared) => Format(nameof(ComparedSome), agreements, compared);

    public string TooManyToList(int agreements) => Format(nameof(TooManyToList), agreements);

    public string NoReason => Get();

    public string NoLegalAdvice => Get();

    public string Yes => Get();

    public string No => Get();

    public string NoInPrinciple => Get();

    public string Required => Get();

    public string NotRequired => Get();

    public string OutOfScope(string word) => Format(nameof(OutOfScope), word);

    public string WhatIsAnswered(int agreements) => Format(nameof(WhatIsAnswered), agreements);

    public string ConsentRequired(string who, string act) => Format(nameof(ConsentRequired), who, act);

    public string NamedParty(string shortName, string name) => Format(nameof(NamedParty), shortName, name);

    public string PartyLegend(IEnumerable<string> parties) => Format(nameof(PartyLegend), string.Join(Separator, parties));

    public string PartyIs(string shortName, string name) => Format(nameof(PartyIs), shortName, name);

    public string CasesLead(int provisions) => Format(nameof(CasesLead), provisions);

    public string CasePoints(IEnumerable<string> points) => Format(nameof(CasePoints), string.Join(Separator, points));

    public string CasePoint(string words, string locator, string mark) => Format(nameof(CasePoint), words, locator, mark);

    public string Separator => Get();

    public string NotFoundSearched => Get();

    public string TopicInQuestion => Get();

    public string AskTopic => Get();

    public string AskWhich => Get();

    public string EmptyLibrary => Get();

    public string CompareQuestion => Get();

    public string ExpiryOpen => Get();

    public string NoticePast(DateOnly date, string mark) => Format(nameof(NoticePast), Date(date), mark);

    public string RenewalDay(DateOnly date, string mark) => Format(nameof(RenewalDay), Date(date), mark);

    public string ExpiryWithheld(string why) => Format(nameof(ExpiryWithheld), why);

    public string NoTerm(string title) => Format(nameof(NoTerm), title);

    public string LastRenewal(int most, string mark) => Format(nameof(LastRenewal), most, mark);

    public string Term => Get();

    public string TermIs(string name, string words, string mark) => Format(nameof(TermIs), name, words, mark);

    public string FirstDay(DateOnly date, string mark) => Format(nameof(FirstDay), Date(date), mark);

    public string TermOver(DateOnly date, string mark) => Format(nameof(TermOver), Date(date), mark);

    public string TermRuns(DateOnly date, string mark) => Format(nameof(TermRuns), Date(date), mark);

    public string ExtensionUnknown => Get();

    public string NoExtension => Get();

    public string EndedEarlierUnknown => Get();

    public string StateOpen => Get();

    public string NoticeOpen => Get();

    public string ExpiryDepends(string words, string mark) => Format(nameof(ExpiryDepends), words, mark);

    public string ExpiryUnknown => Get();

    public string SignedOn(DateOnly date, string words, string mark) => Format(nameof(SignedOn), Date(date), words, mark);

    public string NoSigningDate(string title) => Format(nameof(NoSigningDate), title);

    public string PartyBlank(string shortName, string words, string mark) => Format(nameof(PartyBlank), shortName, words, mark);

    public string PartyNamed(string shortName, string words, string mark) => Format(nameof(PartyNamed), shortName, words, mark);

    public string Welcome => Get();

    public string Greeting => Get();

    public string WhoAnswers => Get();

    public string Usage => Get();

    public string AgreementCount(int agreements) => Format(nameof(AgreementCount), agreements);

    public string NoSummary => Get();

    public string AskTopicOf(string title) => Format(nameof(AskTopicOf), title);

    public string ContentsLead(string title, int articles) => Format(nameof(ContentsLead), title, articles);

    public string ContentsEntry(string locator, string? caption) => Format(nameof(ContentsEntry), locator, Caption(caption));

    public string PartEntry(string heading) => Format(nameof(PartEntry), heading);

    public string MoreEntries(int entries) => Format(nameof(MoreEntries), entries);

    public string NoNeighbour(string title, string locator, bool isNext, bool ofParagraphs) =>
        Format((isNext ? "NoNext" : "NoPrevious") + (ofParagraphs ? "Paragraph" : "Article"), title, locator);

    public string AmountBlank(string words, string mark) => Format(nameof(AmountBlank), words, mark);

    public string ExistsLead(string locator, string? caption, string mark) => Format(nameof(ExistsLead), locator, Caption(caption), mark);

    public string ExceptionLead(string lead, string mark) => Format(nameof(ExceptionLead), lead, mark);

    public string PointLead(string clause, string mark) => Format(nameof(PointLead), clause, mark);

    public string ShowLead(string title, string locator) => Format(nameof(ShowLead), title, locator);

    public string VersionsLead(string title, string locator) => Format(nameof(VersionsLead), title, locator);

    public string SeveralLead(int agreements) => Format(nameof(SeveralLead), agreements);

    public string HavingLead => Get();

    public string LackLead(int agreements, int lacking) => Format(nameof(LackLead), agreements, lacking);

    public string CompareLead(int agreements, int having) => Format(nameof(CompareLead), agreements, having);

    public string Place(string title, string locator, string? caption, string mark) => Format(nameof(Place), title, locator, Caption(caption), mark);

    public string Caption(string? caption) => caption is null ? "" : Format(nameof(Caption), caption);

    public string Quote(string words) => Format(nameof(Quote), words);

    public string CompareLine(string title, string locator, string? caption, string words, string mark) =>
        Format(nameof(CompareLine), title, locator, Caption(caption), words, mark);

    public string ValueLine(string title, string locator, string? caption, string value, string mark) =>
        Format(nameof(ValueLine), title, locator, Caption(caption), value, mark);

    public string DifferencesLead(int agreements, int topics) => Format(nameof(DifferencesLead), agreements, topics);

    public string DifferenceTopic(Comparing.ComparisonTopic topic) => Format(nameof(DifferenceTopic), topic.Name, topic.EnglishName);

    private string Names(string line, int count, IEnumerable<string> titles, bool more) =>
        Format(line, count, string.Join(Separator, titles.Select(title => Format("Named", title))), more ? Format("AndOthers") : "");

    public string CompareNoneOf(int count, IEnumerable<string> titles) => Format(nameof(CompareNoneOf), count, string.Join(Separator, titles.Select(title => Format("Named", title))));

    public string ListMeeting(IEnumerable<string> words, int count) => Format(nameof(ListMeeting), string.Join(Separator, words), count);

    public string ListNoneMeets(IEnumerable<string> words) => Format(nameof(ListNoneMeets), string.Join(Separator, words));

    public string AlsoAt(IEnumerable<string> places) => Format(nameof(AlsoAt), string.Join(Separator, places));

    public string ListOthers => Get();

    public string ListNotComparable => Get();

    public string ListExtreme(int comparable, bool most, string title, string value) => Format(most ? "ListMost" : "ListLeast", comparable, title, value);

    public string ListNoFigure => Get();

    public string Lean(Comparing.Lean lean) => Format($"Lean{lean}");

    public string CompareNone(string title) => Format(nameof(CompareNone), title);

    public string AlsoSee(IEnumerable<string> places) => Format(nameof(AlsoSee), string.Join(Separator, places));

    public string NotFoundIn(string title, string topic) => Format(nameof(NotFoundIn), title, topic);

    public string NotFoundInSeveral(int agreements, string topic) => Format(nameof(NotFoundInSeveral), agreements, topic);

    public string NotFoundAnywhere(int agreements, string topic) => Format(nameof(NotFoundAnywhere), agreements, topic);

    public string OthersHave(IEnumerable<string> places) => Format(nameof(OthersHave), string.Join(Separator, places));

    public string TopicName(string topic) => Format(nameof(TopicName), topic);

    public string UnknownAgreement(string name, int agreements) => Format(nameof(UnknownAgreement), name, agreements);

    public string AgreementLine(string title) => Format(nameof(AgreementLine), title);

    public string MoreAgreements(int agreements) => Format(nameof(MoreAgreements), agreements);

    public string NoArticle(string title, string locator, int last) => Format(nameof(NoArticle), title, locator, last);

    public string NoPlace(string title, string locator) => Format(nameof(NoPlace), title, locator);

    public string ChoiceQuestion(string title, string question) => Format(nameof(ChoiceQuestion), title, question);

    public string OverviewQuestion(string title) => Format(nameof(OverviewQuestion), title);

    public string CaptionQuestion(string caption) => Format(nameof(CaptionQuestion), caption);

    public string Expiry(DateOnly date, string mark) => Format(nameof(Expiry), Date(date), mark);

    public string ExpiryPast(DateOnly date, string mark) => Format(nameof(ExpiryPast), Date(date), mark);

    public string Notice(DateOnly date, string mark) => Format(nameof(Notice), Date(date), mark);

    public string ObligationsLead(string title, string? who, ObligationKind kind, int count) => Format(nameof(ObligationsLead), title, Who(who), KindName(kind), count);

    public string DocumentsLead(string title, string? who, int count) =>
        who is null ? Format("DocumentsLeadAll", title, count) : Format(nameof(DocumentsLead), title, who, count);

    public string NoObligations(string title, string? who, ObligationKind? kind) =>
        Format(nameof(NoObligations), title, Who(who), kind is { } known ? KindName(known) : Get("KindDocuments"));

    public string ObligationLine(string place, string words, string mark) => Format(nameof(ObligationLine), place, words, mark);

    public string ObligationException(string words, string mark) => Format(nameof(ObligationException), words, mark);

    public string ObligationsMore(int count, IReadOnlyList<string> places) =>
        Format(nameof(ObligationsMore), count, string.Join(Separator, places), places[0]);

    public string DocumentLine(string name, string form, string place, string deadline, string mark) =>
        Format(nameof(DocumentLine), name, form, place, deadline, mark);

    public string DocumentForm(string form, bool attached) => Format(attached ? nameof(DocumentForm) : "DocumentFormMissing", form);

    public string DocumentDeadline(string words) => Format(nameof(DocumentDeadline), words);

    public string Basis(IEnumerable<string> assumptions) => Format(nameof(Basis), string.Join(Separator, assumptions));

    public string OwningSection(string title, string section, string mark) => Format(nameof(OwningSection), title, section, mark);

    public string SignedOnBySidecar(string title, DateOnly date, string mark) => Format(nameof(SignedOnBySidecar), title, Date(date), mark);

    public string Changed(string title, string locator, DateOnly from, string amendment, string place, string mark, string superseded) =>
        Format(nameof(Changed), title, locator, JapaneseDate.Format(from), English(from), amendment, place, mark, superseded);

    public string Added(string title, string locator, DateOnly from, string amendment, string place, string mark) =>
        Format(nameof(Added), title, locator, JapaneseDate.Format(from), English(from), amendment, place, mark);

    public string ChangeComing(string title, string locator, DateOnly from, string amendment, string place, string mark) =>
        Format(nameof(ChangeComing), title, locator, JapaneseDate.Format(from), English(from), amendment, place, mark);

    public string ChangeBeside(string title, string amendment, string place, string mark) => Format(nameof(ChangeBeside), title, amendment, place, mark);

    public string DeadlinesLead(DateOnly from, DateOnly? until, int count, IReadOnlyCollection<string> kinds) =>
        kinds.Count == 0 ? Format(nameof(DeadlinesLead), Span(from, until), count) : Format("DeadlinesOfKindLead", Span(from, until), count, string.Join(Separator, kinds));

    public string NoDeadlines(DateOnly from, DateOnly? until, IReadOnlyCollection<string> kinds) =>
        kinds.Count == 0 ? Format(nameof(NoDeadlines), Span(from, until)) : Format("NoDeadlinesOfKind", Span(from, until), string.Join(Separator, kinds));

    public string DeadlineLine(DateOnly date, string title, string kind, string locator, string mark) => Format(nameof(DeadlineLine), Date(date), title, kind, locator, mark);

    public string OverLead(DateOnly asOf, int count) => Format(nameof(OverLead), Date(asOf), count);

    public string RunningLead(DateOnly asOf, int count) => Format(nameof(RunningLead), Date(asOf), count);

    public string NoEnds(DateOnly asOf) => Format(nameof(NoEnds), Date(asOf));

    public string SoonestEnd(IEnumerable<string> titles, DateOnly date, string marks) => Format(nameof(SoonestEnd), string.Join(Separator, titles.Select(title => Format("Named", title))), Date(date), marks);

    public string LatestEnd(IEnumerable<string> titles, DateOnly date, string marks) => Format(nameof(LatestEnd), string.Join(Separator, titles.Select(title => Format("Named", title))), Date(date), marks);

    public string RenewedUnless(string locator, string mark) => Format(nameof(RenewedUnless), locator, mark);

    public string EndsMayBeExtended => Get();

    public string OverNames(int count, IEnumerable<string> titles, bool more) => Names(nameof(OverNames), count, titles, more);

    public string EndUnknownNames(int count, IEnumerable<string> titles, bool more) => Names(nameof(EndUnknownNames), count, titles, more);

    public string NoNotices(DateOnly asOf) => Format(nameof(NoNotices), Date(asOf));

    public string SoonestNotice(IEnumerable<string> titles, DateOnly date, string marks) => Format(nameof(SoonestNotice), string.Join(Separator, titles.Select(title => Format("Named", title))), Date(date), marks);

    public string NoticeUnknownNames(int count, IEnumerable<string> titles, bool more) => Names(nameof(NoticeUnknownNames), count, titles, more);

    public string ExtremeTerm(string title, string words, string mark, bool longest) => Format(longest ? "LongestTerm" : "ShortestTerm", title, words, mark);

    public string NoTermLengths => Get();

    public string LengthUnknownNames(int count, IEnumerable<string> titles, bool more) => Names(nameof(LengthUnknownNames), count, titles, more);

    public string MoreDeadlines(int count) => Format(nameof(MoreDeadlines), count);

    public string OpenDeadlines(int count) => Format(nameof(OpenDeadlines), count);

    public string DefectsLead(string title, int count) => Format(nameof(DefectsLead), title, count);

    public string NoDefects(string title) => Format(nameof(NoDefects), title);

    public string DefectLine(string sentence, string locator, string mark) => Format(nameof(DefectLine), sentence, locator, mark);

    public string MoreDefects(int count) => Format(nameof(MoreDefects), count);

    private string Span(DateOnly from, DateOnly? until) => until is { } last ? Format("FromTo", Date(from), Date(last)) : Format("From", Date(from));

    private string Who(string? who) => who ?? Get("AllParties");

    private string KindName(ObligationKind kind) => Get("Kind" + kind);

    private string Date(DateOnly date) => Format("DateForm", date.Year, date.Month, date.Day, JapaneseDate.Format(date), English(date));

    // 28 January 2027
    private static string English(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Get([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Resources.GetString(name, language) ?? throw new MissingManifestResourceException(name);

    private string Format(string name, params ReadOnlySpan<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(name), arguments);
}
