using ContractBot.Answering.Names;

namespace ContractBot.Answering.Tests.Names;

public class SoundTests
{
    [Theory]
    [InlineData("トウキョウ", "tokyo", "toukyou")]
    [InlineData("シモツマ", "simotuma", "shimotsuma")]
    [InlineData("サッポロ", "saporo", "sapporo")]
    [InlineData("ニイガタ", "nigata", "niigata")]
    [InlineData("シンバシ", "sinbasi", "shimbashi")]
    [InlineData("オオイタ", "oita", "ōita")]
    [InlineData("チョウシ", "tyosi", "choshi")]
    [InlineData("ファミリー", "hamiri", "famirii")]
    public void One_reading_has_one_spelling_whichever_way_it_is_typed(string katakana, string spelling, string typed)
    {
        Assert.Equal(spelling, Romaji.OfKatakana(katakana));
        Assert.Equal(spelling, Romaji.OfLetters(typed));
    }

    [Theory]
    [InlineData("マイクロソフト", "microsoft", "mkrsft")]
    [InlineData("ポケットサイン", "pocketsign", "pktsn")]
    [InlineData("サイボウズ", "cybozu", "sbz")]
    [InlineData("メトロソフト", "metrosoft", "mtrsft")]
    [InlineData("ポケットノート", "pocketnote", "pktnt")]
    [InlineData("グーグル", "google", "ggr")]
    [InlineData("シンプルデザイン", "simpledesign", "snprdzn")] // said with a z: only the spelling has an s
    public void A_foreign_name_keeps_its_consonants_in_katakana(string katakana, string letters, string sound)
    {
        Assert.Equal(sound, ForeignSound.OfKatakana(katakana));
        if (letters != "simpledesign")
        {
            Assert.Equal(sound, ForeignSound.OfLetters(letters));
        }
    }

    [Theory]
    [InlineData("signage", "サイネージ")] // a soft g, and one that is not said
    [InlineData("logicom", "ロジコム")]
    [InlineData("oceans", "オーシャンズ")] // an s that is said with voice
    [InlineData("giftland", "ギフトランド")]
    public void Letters_that_are_said_in_two_ways_are_tried_in_both(string letters, string katakana) =>
        Assert.Contains(ForeignSound.OfKatakana(katakana), ForeignSound.SoundsOfLetters(letters));

    [Fact]
    public void A_company_that_spells_a_Japanese_word_in_Latin_letters_is_found_by_its_kana()
    {
        var table = new SoundTable([new Alias("midoriya", "midoriya", AliasStrength.Name, "甲")]);
        Assert.Equal("midoriya", Assert.Single(Assert.Single(table.FindIn("ミドリヤの契約", [], _ => false)).Aliases).Agreement);
    }

    [Theory]
    [InlineData("ポケットサン", "ポケットサイン", true)] // one left out
    [InlineData("ポケットサイイン", "ポケットサイン", true)] // one too many
    [InlineData("ポケットザイン", "ポケットサイン", true)] // one wrong
    [InlineData("ポケッスタイン", "ポケットサイン", false)] // two wrong
    [InlineData("ポッケトサイン", "ポケットサイン", true)] // neighbours exchanged
    [InlineData("ポケットサイン", "ポケットサイン", false)] // no slip at all
    public void A_slip_is_one_unit(string typed, string meant, bool expected) =>
        Assert.Equal(expected, Misspelling.IsOne(typed, meant));

    [Theory]
    [InlineData("みやぎの協定はいつ終わる？", "miyagi-pocketsign")]
    [InlineData("miyagiの協定はいつ終わる？", "miyagi-pocketsign")]
    [InlineData("みやこじまの契約、再委託していい？", "miyakojima-kosodate")]
    [InlineData("文部化学省の契約、再委託していい？", "mext-tsushinsei")] // the wrong characters of the right reading
    [InlineData("ポケットサンとの協定の有効期間は？", "miyagi-pocketsign")]
    [InlineData("ぽけっとさいんの秘密保持は？", "miyagi-pocketsign")]
    [InlineData("cybozuの協定の期間は？", "shimotsuma-cybozu")]
    [InlineData("しもつまの協定の期間は？", "shimotsuma-cybozu")]
    [InlineData("おおさかふの協定の期間は？", "osaka-microsoft")]
    [InlineData("もんぶかがくしょうの契約の再委託は？", "mext-tsushinsei")]
    public void An_agreement_is_found_however_its_name_is_spelt(string question, string agreement)
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, question);
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.All(answer.Citations, c => Assert.Equal(agreement, c.Agreement));
    }

    [Theory]
    [InlineData("midoriの契約の秘密保持は？", "nda-midori")]
    [InlineData("みどりの契約の秘密保持は？", "nda-midori")]
    public void Invented_names_are_found_as_well(string question, string agreement)
    {
        var answer = TestLibraries.Ask(TestLibraries.Invented, question);
        Assert.Contains(answer.Citations, c => c.Agreement == agreement);
    }

    [Theory]
    [InlineData("公知の情報は？", true, 0)]
    [InlineData("高地の情報は？", false, 1)]
    [InlineData("こうちの情報は？", true, 1)]
    [InlineData("いこうちゅうは？", true, 0)] // within other kana
    public void A_word_with_a_meaning_of_its_own_is_no_misspelt_name(string question, bool isOrdinary, int found) =>
        Assert.Equal(found, new SoundTable([new Alias("高知", "kochi", AliasStrength.Name, "甲")]).FindIn(question, [], _ => isOrdinary).Count());
}
