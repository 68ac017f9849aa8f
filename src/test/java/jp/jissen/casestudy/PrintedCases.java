package jp.jissen.casestudy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.maturity.SurveyRadar;

/** Pages to print. */
final class PrintedCases {

    static final List<SurveyAxis> AXES = List.of(axis("AX1", "ネットワーク"), axis("AX2", "端末"), axis("AX3", "モバイル"), axis("AX4", "データ保護"), axis("AX5", "意識と教育"), axis("AX6", "外部連携"));
    static final String NAMES = "𠮷髙﨑";
    /** Of the full width, as most are. */
    private static final String PRINTABLE = "資産台帳情報委託先取引監査図面権限管理対策実施担当者訓練復旧共有更新手順確認社内教育端末機器記録連絡責任契約点検計画改善支援専門家経営判断安全継続解決状況変化効果成果";

    private PrintedCases() {
    }

    /** A page as somebody would write it. */
    static PrintedCase usual() {
        var text = new CaseText("金属部品製造業A", "図面の置き場所を決めたら、\n取引先への答えが変わった", "E", HeadcountBand.UP_TO_50, "2人(総務・製造と兼業)",
                "金属部品の切削加工。自動車・医療機器の試作から小ロットの量産まで。取引先はおよそ60社で、図面はお客様からお預かりしています。",
                "図面の権限があいまいで、取引先の監査の質問に答えられない。バックアップも、戻せるかどうかを確かめたことがなかった。",
                "台帳を作り、置き場所と開ける人を決めた。月に1回、ファイルを1つ戻す練習を始め、委託先とは確認表を取り交わした。",
                "監査に1日で回答できるようになった。次は、委託先の管理を契約の更新に合わせて広げる。",
                "図面はあるのに、だれが開けるかは分からなかった",
                "お客様から預かる図面が年々増え、だれでも開ける共有フォルダーに置かれていました。取引先の監査で置き場所と権限を問われ、答えられなかったことがきっかけです。",
                "図面の権限", "戻す練習", "委託先", "図面を開ける人が決まっていない", "バックアップを戻したことがない", "委託先の管理が口約束のまま",
                "資産台帳で置き場所と担当を決める", "部門ごとに7件から書き始め、第3回のやり方でリスクを付けた。高いものから順に、開ける人を社長が決めた。",
                "月に1回、ファイルを1つ戻す", "総務と製造の2人で交代し、戻せた時刻を表に残す。3回目からは10分で終わるようになった。",
                "委託先のチェック表を1枚にする", "専門家のひな形を10問に減らし、契約更新の時期に合わせて渡すことにした。",
                "図面を開ける人は部門ごとに3人まで。監査の質問に、その日のうちに答えられた。", Outcome.SOLVED, "夜間に消えた見積を、翌朝15分で戻せた。止まる不安が減った。", Outcome.SOLVED,
                "主な委託先8社のうち5社に渡した。残りは年度初めの契約更新で。", Outcome.CONTINUED, Set.of("AX1", "AX4", "AX5"), "置き場所と権限を全員が言える", "月1回の記録読みが習慣になった", "",
                "委託先を含めた図面の流れを1枚の図にして、年に1回見直す。若手を1人、次の担当として育て、社内の勉強会を続けながら、取引先に安心して任せてもらえる会社を目指す。",
                true, "「費用をかける前に、決めることがあると分かりました。監査の場で胸を張って話せたのは、社員が自分の言葉で説明できたからです。」", "「同じ悩みの会社と話せたことが大きかったです。台帳は難しいと思っていましたが、困りごとから書けば進みました。」");
        return of(text);
    }

    /** Every block filled to its limit with full-width characters, none of which comes twice in a row. */
    static CaseText full() {
        return filled(1);
    }

    /** Every block filled to a share of its limit. */
    static CaseText filled(double share) {
        var text = complete(CaseText.EMPTY);
        var random = new Random(7);
        for (var block : CaseBlock.values()) {
            text = text.with(block, characters(Math.max(1, (int) (block.max() * share)), random));
        }
        return text;
    }

    static CaseText complete(CaseText text) {
        return text.with("industry", "QR").with("headcount", HeadcountBand.UP_TO_300).with("outcome1", Outcome.SOLVED).with("outcome2", Outcome.CONTINUED).with("outcome3", Outcome.SOLVED)
                .with("themes", Set.of("AX1", "AX2", "AX3", "AX4", "AX5", "AX6")).with("executiveAgreed", true);
    }

    private static String characters(int count, Random random) {
        return random.ints(count, 0, PRINTABLE.length()).mapToObj(PRINTABLE::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    static PrintedCase of(CaseText text) {
        return new PrintedCase(text, text.industry().isEmpty() ? "" : text.industry().equals("E") ? "製造業" : "サービス業（他に分類されないもの）", text.industry().isEmpty() ? "" : text.industry().equals("E") ? "CM" : "SV",
                text.industry().isEmpty() ? "" : text.industry().equals("E") ? "建設・製造" : "サービス・その他", both());
    }

    static PrintedCase with(CaseText text, SurveyRadar radar) {
        var page = of(text);
        return new PrintedCase(text, page.industryName(), page.groupCode(), page.groupName(), radar);
    }

    static SurveyRadar both() {
        return new SurveyRadar(AXES, Optional.of(series(LocalDate.of(2025, 8, 20), "2.0", "2.4", "1.2", "1.8", "1.6", "1.0")), Optional.of(series(LocalDate.of(2026, 2, 3), "3.4", "3.2", "2.4", "3.6", "3.0", "2.2")), false);
    }

    static SurveyRadar onlyBefore() {
        return new SurveyRadar(AXES, both().before(), Optional.empty(), false);
    }

    static SurveyRadar none() {
        return new SurveyRadar(AXES, Optional.empty(), Optional.empty(), false);
    }

    private static SurveyRadar.Series series(LocalDate on, String... means) {
        return new SurveyRadar.Series(on, List.of(means).stream().map(mean -> new SurveyRadar.OfAxis(Optional.of(new BigDecimal(mean)), "")).toList());
    }

    private static SurveyAxis axis(String code, String name) {
        return new SurveyAxis(code, new Label(name, code), new Label(name, code), 0, 5);
    }
}
