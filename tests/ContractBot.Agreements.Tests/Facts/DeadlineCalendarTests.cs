using System.Collections.Immutable;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Sidecars;
using ContractBot.Agreements.Tests.Parsing;
using Xunit;

namespace ContractBot.Agreements.Tests.Facts;

/// <summary>Dates of single clauses, and dates that are withheld because the clause is wrong.</summary>
public sealed class DeadlineCalendarTests
{
    private const string Signed = "令和7年4月1日\n\n甲　甲野市\n乙　乙川株式会社\n";

    [Theory]
    [InlineData("本契約の有効期間は、令和7年4月1日から令和7年2月30日までとする。", RuleFlaw.ImpossibleDate)]
    [InlineData("本契約の有効期間は、令和7年4月1日から昭和70年3月31日までとする。", RuleFlaw.OutsideEra)]
    [InlineData("本契約の有効期間は、令和7年4月1日から令和6年3月31日までとする。", RuleFlaw.EndBeforeStart)]
    [InlineData("本契約の有効期間は、令和7年4月1日から令和8年3月31日までの2年間とする。", RuleFlaw.Contradiction)]
    [InlineData("本契約の有効期間は、締結日から0年間とする。", RuleFlaw.EmptyTerm)]
    [InlineData("本契約の有効期間は、締結日から1000年間とする。", RuleFlaw.EndlessTerm)]
    [InlineData("本契約の有効期間は、締結日から1,000年間とする。", RuleFlaw.EndlessTerm)]
    [InlineData("本契約の有効期間は、締結日から〇年間とする。", RuleFlaw.Blank)]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、期間満了の1か月前までに申出がないときは、自動的に更新されるものとし、以後も同様とする。", RuleFlaw.RenewalLengthOpen)]
    [InlineData("本契約の有効期間は、締結日から1か月間とする。ただし、期間満了の5日前までに申出がないときは、1か月間更新する。", RuleFlaw.SecondRenewalOpen)]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、期間満了の5日前までに申出がないときは、1年間更新し、以後も同様とする。ただし、更新は通算して3年を超えないものとする。", RuleFlaw.RenewalLimitOpen)]
    public void A_term_that_is_wrong_or_open_has_no_date_but_a_reason(string clause, RuleFlaw flaw)
    {
        var expiry = Find(clause, DeadlineKind.Expiry);

        Assert.Equal((null, flaw), (expiry.Date, expiry.Withheld));
    }

    [Fact]
    public void A_notice_longer_than_its_term_is_withheld()
    {
        var notice = Find("本契約の有効期間は、締結日から1か月間とする。ただし、期間満了の3か月前までに申出がないときは、1か月間更新し、以後も同様とする。", DeadlineKind.RenewalNotice);

        Assert.Equal((null, RuleFlaw.NoticeLongerThanTerm), (notice.Date, notice.Withheld));
    }

    [Fact]
    public void After_the_last_renewal_no_notice_against_another_is_due()
    {
        var notice = Find("本契約の期間は、締結日から1年間とし、期間満了の1か月前までに意思表示がないときは、1回に限り1年間更新する。", DeadlineKind.RenewalNotice);

        Assert.Equal((null, RuleFlaw.NoFurtherRenewal), (notice.Date, notice.Withheld));
    }

    [Fact]
    public void Where_renewal_has_to_be_agreed_the_day_is_no_notice_against_it()
    {
        var all = All("本契約の有効期間は、令和7年4月1日から令和9年3月31日までとする。ただし、期間満了の1か月前までに甲乙の合意があるときは、1年間更新することができる。");

        Assert.Equal(
            [(DeadlineKind.Expiry, new DateOnly(2027, 3, 31)), (DeadlineKind.RenewalRequest, new DateOnly(2027, 2, 28))],
            all.Select(d => (d.Deadline.Kind, d.Date!.Value)));
    }

    [Theory]
    [InlineData("乙は、令和8年11月16日から１０日以内（初日を含む。）に計画書を提出する。", "2026-11-25")]
    [InlineData("乙は、契約締結後10日以内（締結の日を含む。）に計画書を提出する。", "2025-04-10")]
    [InlineData("乙は、契約締結後10日以内（締結の日を含まない。）に計画書を提出する。", "2025-04-11")]
    [InlineData("乙は、契約締結後10日以内に計画書を提出する。", "2025-04-11")]
    public void Whether_the_first_day_counts_may_stand_in_brackets(string clause, string date) =>
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Find(clause, DeadlineKind.Report).Date);

    [Fact]
    public void Two_terms_of_one_name_that_do_not_agree_are_withheld() =>
        Assert.Equal(
            [RuleFlaw.Contradiction, RuleFlaw.Contradiction],
            All("契約期間は、令和7年4月1日から令和8年3月31日までとする。\n第２条　契約期間は、令和7年4月1日から令和9年3月31日までとする。")
                .Where(d => d.Deadline.Kind == DeadlineKind.Expiry).Select(d => d.Withheld!.Value));

    [Theory]
    // Signed on 1 April 2025; as of 20 November 2026.
    [InlineData("本契約の有効期間は、締結日から2年間とする。", "2027-04-01")]
    [InlineData("本契約の有効期間は、締結日から起算して2年間とする。", "2027-03-31")]
    [InlineData("本契約の有効期間は、締結の日の翌日から2年間とする。", "2027-04-01")]
    [InlineData("本契約の有効期間は、締結日の翌日から起算して90日間とする。", "2025-06-30")]
    [InlineData("本契約の有効期間は、令和7年4月1日の翌日から2年間とする。", "2027-04-01")]
    [InlineData("本契約の有効期間は、令和7年4月1日から2年間とする。", "2027-03-31")]
    [InlineData("本契約の有効期間は、令和７年４月１日から同年１２月３１日までとする。", "2025-12-31")]
    [InlineData("本契約の有効期間は、契約締結の日から令和8年度末までとする。", "2027-03-31")]
    [InlineData("本契約の有効期間は、締結日から1年6か月とする。", "2026-10-01")]
    [InlineData("この協定は、締結の日から3年間効力を有する。", "2028-04-01")]
    [InlineData("契約期間　自令和7年4月1日 至令和10年3月31日", "2028-03-31")]
    [InlineData("この契約は、契約締結の日から効力を生じ、令和9年3月31日をもって終了する。", "2027-03-31")]
    [InlineData("本覚書は、令和7年6月1日から令和9年3月31日まで有効なものとする。", "2027-03-31")]
    [InlineData("この協定は、令和8年4月1日から施行し、同日から1年間効力を有する。", "2027-03-31")]
    [InlineData("本契約の有効期間は、令和8年4月1日午前0時から令和9年3月31日午後12時までとする。", "2027-03-31")]
    [InlineData("契約期間は、次のとおりとする。\n(1) 始期　令和7年4月1日\n(2) 終期　令和10年3月31日", "2028-03-31")]
    [InlineData("本契約の有効期間は、令和6年4月1日から1年間とし、期間満了の1か月前までに申出のない限り、自動的に同じ期間更新される。以降も同様とする。", "2027-03-31")]
    [InlineData("本契約の有効期間は、令和6年4月1日から令和7年3月31日までとする。期間満了の日の2か月前までに何らの意思表示がない場合は、1年を単位として自動的に延長される。", "2027-03-31")]
    [InlineData("本契約の有効期間は、締結の日より満2年とし、期間満了の1か月前までに異議の申出がないときは、更に満1年間効力を有するものとし、以後この例による。", "2027-04-01")]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、期間満了の1か月前までに異議の申出がない場合は、更に1年間延長し、以後も同様とする。", "2027-04-01")]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、期間満了の1か月前までに異議の申出がない場合は、更に1年間延長するものとし、1回に限り延長する。", "2027-04-01")]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、甲乙協議の上、1年間更新することができる。", "2026-04-01")]
    [InlineData("本契約の有効期間は、締結日から1年間とする。ただし、自動更新は行わない。", "2026-04-01")]
    [InlineData("本契約の有効期間は、令和7年5月1日から3年を経過する日の属する年度の末日までとする。", "2029-03-31")]
    [InlineData("この協定の有効期間は、協定締結の日からその日の属する年度の末日までとする。", "2026-03-31")]
    [InlineData("この協定の有効期間は、令和8年4月1日から当該年度の末日までとする。", "2027-03-31")]
    [InlineData("この協定の有効期間は、締結の日から起算して1年を経過する日の属する年度の末日までとする。", "2026-03-31")]
    [InlineData("契約期間は、令和8年4月から令和9年3月までとする。", "2027-03-31")]
    [InlineData("契約期間は、令和8年4月から翌年3月までとする。", "2027-03-31")]
    [InlineData("本契約は令和8年4月1日に効力を発生し、令和10年3月31日に終了する。", "2028-03-31")]
    [InlineData("本契約の有効期間は、契約締結日から令和7年12月31日までとし、その後は1年ごとに自動更新されるものとする。", "2026-12-31")]
    [InlineData("本契約の有効期間は、2022年4月1日より36か月間とし、以後1年毎に自動更新する。ただし、期間満了の3か月前までに書面による解約の申出があった場合はこの限りでない。", "2027-03-31")]
    [InlineData("委託期間は、契約締結の日から当該年度の3月31日までとする。", "2026-03-31")]
    [InlineData("本契約は、契約締結日に効力を生じ、契約締結日の属する月の翌月1日から1年間有効とする。", "2026-04-30")]
    [InlineData("本契約の有効期間は、締結日の属する月の翌月1日から起算して3年間とする。", "2028-04-30")]
    [InlineData("本契約の有効期間は、本契約締結日を始期とし、令和9年12月31日を終期とする。", "2027-12-31")]
    [InlineData("指定期間は、令和8年4月1日から翌年度の末日までとする。", "2028-03-31")]
    [InlineData("本協定の有効期間は、協定締結日から締結日の属する年度の翌年度の3月31日までとする。", "2027-03-31")]
    [InlineData("指定期間は、令和8年度から令和10年度までの3年間とする。", "2029-03-31")]
    [InlineData("本契約は、令和9年3月31日限りその効力を失う。", "2027-03-31")]
    [InlineData("本協定は、締結の日から施行し、令和10年3月31日限り効力を失う。", "2028-03-31")]
    [InlineData("本契約は、締結の日をもって効力を発生し、令和9年3月31日をもって終了する。", "2027-03-31")]
    [InlineData("この契約は、令和8年4月1日から効力を生ずるものとし、その期間は令和9年3月31日までとする。", "2027-03-31")]
    [InlineData("契約期間は、平成28年4月1日から平成33年3月31日までとする。", "2021-03-31")]
    // 31 January 2027 is a Sunday.
    [InlineData("本契約の有効期間は、締結日から令和9年1月31日までとする。\n２　期間満了の日が市の休日の場合は、その翌開庁日を満了日とする。", "2027-02-01")]
    public void The_term_that_runs_or_ran_last_ends_on_its_last_day(string clause, string date) =>
        Assert.Equal(DateOnly.Parse(date), Find(clause, DeadlineKind.Expiry).Date);

    [Theory]
    [InlineData("この協定の有効期間は、締結の日から1年を経過する日の属する年度の末日までとする。")] // 1 April: one day's reckoning is a year
    public void A_term_whose_year_the_words_leave_open_has_no_date(string clause) =>
        Assert.Equal((null, null), (Find(clause, DeadlineKind.Expiry).Date, Find(clause, DeadlineKind.Expiry).Withheld));

    [Theory]
    [InlineData("委託期間は、契約締結日から委託業務の完了した日までとする。", "契約締結日から委託業務の完了した日まで")]
    [InlineData("本契約の有効期間は、締結日から1年を経過した日の属する月の末日までとする。", "締結日から1年を経過した日の属する月の末日まで")]
    [InlineData("契約期間は、申込承諾日から当該月の末日までとし、以後1か月ごとに自動更新する。", "申込承諾日から当該月の末日まで")]
    [InlineData("本契約の存続期間は、設定日から30年間とする。", "設定日")]
    [InlineData("本契約の効力は、双方が署名した日から生じ、1年間存続する。", "1年間")]
    public void A_term_whose_end_no_day_is_known_of_names_what_it_hangs_on(string clause, string dependsOn)
    {
        var expiry = Find(clause, DeadlineKind.Expiry);

        Assert.Equal((null, dependsOn), (expiry.Date, expiry.DependsOn?.Slice(TextOf(clause).Text)));
    }

    [Theory]
    // The end of each is 31 March 2027.
    [InlineData("契約終了日より１ヶ月前までに甲乙いずれからも申出のないときは", "2027-02-28", "契約終了日より１ヶ月前まで")]
    [InlineData("甲乙いずれかより期間満了の6か月前までに相手方に対して何らの意思表示がないときは", "2026-09-30", "期間満了の6か月前まで")]
    [InlineData("期間満了の3か月前の月の末日までに甲乙いずれからも異議がないときは", "2026-12-31", "期間満了の3か月前の月の末日まで")]
    [InlineData("期間満了日の2か月前の応当日までに解約の申出がないときは", "2027-01-31", "期間満了日の2か月前の応当日まで")]
    [InlineData("期間満了前1か月までに甲又は乙から何らの申出がないときは", "2027-02-28", "期間満了前1か月まで")]
    [InlineData("期間満了の日の6か月前から1か月前までの間に、相手方に対し更新しない旨の通知をしないときは", "2027-02-28", "期間満了の日の6か月前から1か月前まで")]
    public void Notice_against_renewal_is_counted_back_from_the_end(string condition, string date, string words)
    {
        var clause = $"契約期間は、令和8年4月1日から令和9年3月31日までとする。{condition}、さらに1年間更新するものとし、以後も同様とする。";
        var notice = Find(clause, DeadlineKind.RenewalNotice);

        Assert.Equal((DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), words), (notice.Date, notice.Deadline.Span.Slice(TextOf(clause).Text)));
    }

    [Fact]
    public void The_day_from_which_notice_may_be_given_is_said_too()
    {
        var notice = Find("契約期間は、令和8年4月1日から令和9年3月31日までとする。期間満了の日の6か月前から1か月前までの間に更新しない旨の通知がないときは、1年間更新する。", DeadlineKind.RenewalNotice);

        Assert.Equal(
            (new DateOnly(2027, 2, 28), new DateOnly(2026, 9, 30)),
            (notice.Date!.Value, Assert.Single(notice.Steps, s => s.Kind == DerivationKind.OpensOn).Day!.Value));
    }

    [Fact]
    public void A_day_counted_back_from_a_date_is_not_said_to_be_counted_from_the_end_of_the_term() =>
        Assert.Equal(
            [DerivationKind.CountedBackFrom, DerivationKind.OfficesClosedBefore],
            Find("乙は、令和9年3月31日の10日前までに報告書を提出する。", DeadlineKind.Report).Steps.Select(s => s.Kind));

    [Fact]
    public void What_is_paid_on_a_notice_is_a_payment() =>
        Assert.Equal(DeadlineKind.Payment, Assert.Single(All("乙は、毎年4月30日までに、甲の発行する納入通知書により貸付料を納付する。")).Deadline.Kind);

    [Fact]
    public void What_is_to_be_asked_for_and_granted_is_no_notice_against_renewal() =>
        Assert.Equal(
            new DateOnly(2027, 1, 31),
            Find("契約期間は、令和8年4月1日から1年間とする。ただし、契約期間満了の2か月前までに書面による更新の申入れがあり、甲がこれを承諾したときは、更に1年間更新することができる。", DeadlineKind.RenewalRequest).Date);

    [Theory]
    [InlineData("甲又は乙は、相手方に対し1ヶ月前までに書面により通知することにより、本契約を解約することができる。", "1ヶ月前まで")]
    [InlineData("乙は、甲に対して1か月前に解約の申入れを行うことにより、本契約を解約することができる。", "1か月前")]
    [InlineData("甲は、書面により3か月前までに通知して、本契約を解約することができる。", "3か月前まで")]
    public void To_whom_and_how_notice_is_given_is_no_part_of_its_time(string clause, string words) =>
        Assert.Equal(words, Find(clause, DeadlineKind.TerminationNotice).Deadline.Span.Slice(TextOf(clause).Text));

    [Theory]
    // 28 November 2026 is a Saturday, 25 December a Friday, 31 December a day on which banks and offices are closed.
    [InlineData("賃料は、毎月28日までに支払う。ただし、支払日が土曜日、日曜日又は祝日に当たるときは、その前営業日とする。", "2026-11-27")]
    [InlineData("賃料は、毎月28日までに支払う。ただし、支払日が金融機関の休業日に当たる場合は、その翌営業日とする。", "2026-11-30")]
    [InlineData("賃料は、毎月28日までに支払う。ただし、28日が日曜日又は祝日に当たるときは、その翌日とする。", "2026-11-28")]
    [InlineData("賃料は、毎月25日までに支払う（当該日が金融機関の休業日の場合は、前営業日とする。）。", "2026-11-25")]
    [InlineData("賃料は、令和8年12月31日までに支払う。ただし、支払日が金融機関の休業日に当たる場合は、その翌営業日とする。", "2027-01-04")]
    public void A_day_of_payment_moves_where_the_text_says_so(string clause, string date) =>
        Assert.Equal(
            DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            Find($"契約期間は、令和8年4月1日から令和9年3月31日までとする。\n第２条　{clause}", DeadlineKind.Payment).Date);

    [Fact]
    public void A_day_that_moves_when_it_is_a_day_off_is_withheld_where_the_text_leaves_open_whether_it_is_one()
    {
        var due = Find("契約期間は、令和8年4月1日から令和9年3月31日までとする。\n第２条　賃料は、令和8年11月28日までに支払う。ただし、その日が休日に当たる場合は、その翌日とする。", DeadlineKind.Payment);

        Assert.Equal((null, RuleFlaw.ClosedDayOpen), (due.Date, due.Withheld));
    }

    [Theory]
    [InlineData("本契約の有効期間は、締結日から起算して2年間とする。", DerivationKind.FirstDayCountedByText)]
    [InlineData("乙は、契約締結後10日以内（初日を含む。）に計画書を提出する。", DerivationKind.FirstDayCountedByText)]
    [InlineData("本契約の有効期間は、令和7年4月1日から2年間とする。", DerivationKind.FirstDayCounted)]
    [InlineData("本契約の有効期間は、締結日の翌日から2年間とする。", DerivationKind.FirstDayCounted)]
    [InlineData("本契約の有効期間は、締結日から2年間とする。", DerivationKind.FirstDayNotCounted)]
    public void The_law_is_named_only_where_it_is_the_law_that_decides_the_first_day(string clause, DerivationKind kind) =>
        Assert.Contains(kind, Assert.Single(All(clause)).Steps.Select(s => s.Kind));

    [Fact]
    public void A_notice_before_the_end_of_a_term_that_renews_is_one_against_renewal() =>
        Assert.Equal(
            new DateOnly(2026, 12, 31),
            Find("本契約の有効期間は、2022年4月1日より36か月間とし、以後1年毎に自動更新する。ただし、期間満了の3か月前までに書面による解約の申出があった場合はこの限りでない。", DeadlineKind.RenewalNotice).Date);

    [Theory]
    [InlineData("乙は、毎年度終了後30日以内に事業報告書を提出する。", DeadlineKind.Report, "毎年度")]
    [InlineData("乙は、各四半期の末日から15日以内に報告書を提出する。", DeadlineKind.Report, "各四半期")]
    [InlineData("乙は、四半期ごとに状況を報告する。", DeadlineKind.Report, "四半期ごと")]
    [InlineData("乙は、毎年度末までに実績を報告する。", DeadlineKind.Report, "毎年度")]
    [InlineData("乙は、年度末までに実績を報告する。", DeadlineKind.Report, null)]
    public void What_comes_again_and_again_without_a_day_of_its_own_is_a_rule_alone(string clause, DeadlineKind kind, string? recurs)
    {
        var due = Find(clause, kind);

        Assert.Equal((null, null, recurs), (due.Date, due.Withheld, due.Deadline.Recurs));
    }

    [Fact]
    public void Months_of_no_year_in_particular_are_no_term() => Assert.Empty(All("契約期間は、毎年4月から翌年3月までの1年間とする。"));

    [Fact]
    public void Of_two_days_the_known_one_is_the_latest()
    {
        var due = Find("乙は、業務が完了した日から10日を経過した日又は令和9年3月31日のいずれか早い日までに報告書を提出する。", DeadlineKind.Report);

        Assert.Equal((new DateOnly(2027, 3, 31), DerivationKind.AtLatest), (due.Date, due.Steps[^1].Kind));
    }

    [Fact]
    public void Two_days_of_each_year_are_two_deadlines() =>
        Assert.Equal(
            [new DateOnly(2027, 4, 30), new DateOnly(2027, 10, 31)],
            All("契約期間は、令和7年4月1日から令和12年3月31日までとする。\n２　乙は、毎年4月30日及び10月31日までに貸付料を支払う。").Where(d => d.Deadline.Kind == DeadlineKind.Payment).Select(d => d.Date!.Value));

    [Fact]
    public void A_sidecar_supplies_the_day_of_signing()
    {
        var agreement = Parsed.Text("契約書\n\n第１条　本契約の有効期間は、締結日から1年間とする。\n") with
        {
            Sidecar = new Sidecar("x.yaml") { SignedOn = new SidecarFact<DateOnly>(new(2026, 3, 31), 1, "signedOn: 2026-03-31") },
        };

        var expiry = Assert.Single(DeadlineCalendar.On(DeadlineReader.Read(agreement), DeadlineRenderer.AsOf));
        Assert.Equal(new DateOnly(2027, 3, 31), expiry.Date);
        Assert.Equal([DerivationKind.SignedOnBySidecar, DerivationKind.FirstDayNotCounted], expiry.Steps.Select(s => s.Kind));
    }

    [Fact]
    public void A_sidecar_supplies_the_day_of_an_event_under_the_name_that_the_text_gives_it()
    {
        var agreement = Parsed.Text("契約書\n\n第１条　乙は、委託業務が完了した日の翌日から起算して10日以内に報告書を提出する。\n２　乙は、出願の日から60日以内に報告書を提出する。\n") with
        {
            Sidecar = new Sidecar("x.yaml") { Anchors = [new SidecarAnchor("委託業務の完了", new SidecarFact<DateOnly>(new(2026, 11, 20), 1, "委託業務の完了: 2026-11-20"))] },
        };

        Assert.Equal([new DateOnly(2026, 11, 30), null], DeadlineCalendar.On(DeadlineReader.Read(agreement), DeadlineRenderer.AsOf).Select(d => d.Date));
    }

    [Fact]
    public void What_runs_from_the_end_of_a_term_that_may_be_renewed_has_no_date_yet()
    {
        const string renewed = "本契約の有効期間は、締結日から1年間とする。ただし、期間満了の1か月前までに申出がないときは、1年間更新し、以後も同様とする。\n第２条　前条の規定は、契約期間満了後3年間存続する。";
        const string fixedTerm = "本契約の有効期間は、締結日から1年間とする。\n第２条　前条の規定は、契約期間満了後3年間存続する。";

        Assert.Null(Find(renewed, DeadlineKind.SurvivalEnd).Date);
        Assert.Equal(new DateOnly(2029, 4, 1), Find(fixedTerm, DeadlineKind.SurvivalEnd).Date);
    }

    [Fact]
    public void Who_has_to_act_is_the_topic_of_the_sentence() =>
        Assert.Equal("乙", Find("乙は、納入の日から10日以内に報告書を甲に提出する。", DeadlineKind.Report).Deadline.Bearer);

    [Fact]
    public void A_weekday_that_does_not_fit_the_day_is_noted()
    {
        var due = Find("乙は、令和9年3月31日（火）までに報告書を提出する。", DeadlineKind.Report);

        Assert.Equal((new DateOnly(2027, 3, 31), "火"), (due.Date, Assert.Single(due.Steps, s => s.Kind == DerivationKind.WrongWeekday).Words));
    }

    [Fact]
    public void A_weekday_that_does_not_fit_the_end_of_the_term_is_noted()
    {
        var due = Find("使用期間は、令和8年7月1日（水）から令和9年6月30日（木）までとする。", DeadlineKind.Expiry);

        Assert.Equal((new DateOnly(2027, 6, 30), "木"), (due.Date, Assert.Single(due.Steps, s => s.Kind == DerivationKind.WrongWeekday).Words));
    }

    [Fact]
    public void A_month_that_tells_things_apart_is_no_deadline() => Assert.Empty(All("甲は、令和元年5月までの建築物について調査する。"));

    [Fact]
    public void A_day_on_which_offices_are_closed_is_noted_and_not_moved()
    {
        var due = Find("乙は、令和9年1月3日までに報告書を提出する。", DeadlineKind.Report);

        Assert.Equal(new DateOnly(2027, 1, 3), due.Date);
        Assert.Equal((DerivationKind.OfficesClosed, new DateOnly(2027, 1, 4)), (due.Steps[^1].Kind, due.Steps[^1].Day));
    }

    private static DueDate Find(string clause, DeadlineKind kind) => Assert.Single(All(clause), d => d.Deadline.Kind == kind);

    private static ImmutableArray<DueDate> All(string clause) =>
        DeadlineCalendar.On(DeadlineReader.Read(TextOf(clause)), DeadlineRenderer.AsOf);

    private static Agreement TextOf(string clause) =>
        Parsed.Text($"契約書\n\n甲野市（以下「甲」という。）と乙川株式会社（以下「乙」という。）は、契約を締結する。\n\n第１条　{clause}\n\n{Signed}");
}
