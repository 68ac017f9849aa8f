package jp.jissen.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class CatalogueTest {

    /** The table 「セミナー内容」 of the 2025 slides. */
    private static final String SLIDES = """
            第1回 2025-07-25 金 第0編 はじめに
            第1回 2025-07-25 金 第1編 サイバーセキュリティを取り巻く背景
            第1回 2025-07-25 金 第2編 中小企業に求められるデジタル化の推進とサイバーセキュリティ対策
            第2回 2025-08-08 金 第3編 これからの企業経営に必要なIT活用とサイバーセキュリティ対策
            第2回 2025-08-08 金 第4編 セキュリティ事象に対応して組織として対策すべき対策基準と具体的な実施
            第2回 2025-08-08 金 第5編 各種ガイドラインを参考にした対策の実施
            第3回 2025-08-27 水 第6編 ISMSなどのフレームワークの種類と活用法の紹介
            第4回 2025-09-11 木 第7編 ISMSの構築と対策基準の策定と実施手順
            第5回 2025-09-25 木 第7編 ISMSの構築と対策基準の策定と実施手順
            第6回 2025-10-10 金 第8編 具体的な構築・運用の実践
            第7回 2025-10-27 月 第8編 具体的な構築・運用の実践
            第8回 2025-11-17 月 第9編 中小企業が組織として実践するためのスキル・知識と人材育成
            第9回 2025-12-12 金 第10編 サイバーレジリエンス能力の育成
            第10回 2026-01-16 金 第11編 全体総括
            """;

    private static final Catalogues CATALOGUES = new Catalogues();

    private final Catalogue catalogue = CATALOGUES.latest();

    @Test
    void theShippedVersionIsFoundByItsName() {
        assertThat(CATALOGUES.versions()).containsExactly("2025.1");
        assertThat(CATALOGUES.version("2025.1")).isSameAs(catalogue);
    }

    @Test
    void theSessionsAreThoseOfTheSlides() {
        var rows = catalogue.sessions().stream().flatMap(session -> session.partNumbers().stream().map(part ->
                "第%d回 %s %s 第%d編 %s\n".formatted(session.number(), session.date(),
                        session.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE), part, catalogue.parts().get(part).title().ja())))
                .collect(joining());
        assertThat(rows).isEqualTo(SLIDES);
    }

    @Test
    void everyChapterIsTaughtInOneSession() {
        assertThat(catalogue.sessions()).flatExtracting(SessionTemplate::chapterNumbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 25).boxed().toList());
        assertThat(catalogue.parts().get(3).chapters()).extracting(chapter -> chapter.title().ja())
                .containsExactly("セキュリティ対策の概要（全容）", "用語定義および関係性と識別方法");
    }

    @Test
    void thePartsNameTheLevelsOfTheSlides() {
        assertThat(catalogue.parts()).extracting(PartTemplate::level).startsWith(Optional.empty(), Optional.of(PartLevel.COMMON),
                Optional.of(PartLevel.COMMON), Optional.of(PartLevel.COMMON), Optional.of(PartLevel.LV1), Optional.of(PartLevel.LV2));
    }

    @Test
    void everySessionHasGoalsAndOnlyTheLastHasNoHomework() {
        assertThat(catalogue.sessions()).allSatisfy(session -> assertThat(session.goals()).hasSizeBetween(2, 3));
        assertThat(catalogue.sessions().subList(0, 9)).allSatisfy(session -> assertThat(session.homework()).hasSizeBetween(1, 2));
        assertThat(catalogue.sessions().getLast().homework()).isEmpty();
    }

    @Test
    void afterTheThirdSessionFiveAssetsAreToBeRatedBeforeTheFifth() {
        assertThat(catalogue.sessions().get(2).homework()).extracting(HomeworkTemplate::code, HomeworkTemplate::kind, HomeworkTemplate::target,
                HomeworkTemplate::dueBeforeSession).containsExactly(tuple("HW-03-1", HomeworkTemplate.Kind.ASSET_COUNT, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({"1,true,true", "2,false,false", "3,false,false", "4,false,true", "5,true,false", "6,true,false", "7,true,true", "8,true,false",
            "9,true,false", "10,true,true"})
    void individualWorkAndSocialsStandInTheSessionsThatHaveThem(int session, boolean individual, boolean social) {
        var codes = catalogue.sessions().get(session - 1).runningOrder().stream().map(PhaseTemplate::code).toList();
        assertThat(codes.contains("INDIVIDUAL")).isEqualTo(individual);
        assertThat(codes.contains("SOCIAL")).isEqualTo(social);
    }

    @Test
    void theDayRunsFromOneToHalfPastFiveAndGroupWorkOfTheSecondSessionIsOneBlock() {
        assertThat(catalogue.sessions().get(1).runningOrder()).extracting(PhaseTemplate::code, PhaseTemplate::start, PhaseTemplate::end)
                .containsExactly(phase("SEMINAR", "13:00", "14:55"), phase("QA", "14:55", "15:00"), phase("BREAK", "15:00", "15:15"),
                        phase("GROUP", "15:15", "16:30"), phase("PRESENT", "16:30", "17:20"), phase("OFFICE", "17:20", "17:30"));
    }

    @Test
    void theFourVisitsKeepTheirOrderAndTheSurveyFramesThem() {
        assertThat(catalogue.visits()).extracting(VisitTemplate::number, VisitTemplate::from, VisitTemplate::to, VisitTemplate::survey)
                .containsExactly(tuple(1, LocalDate.of(2025, 7, 7), LocalDate.of(2025, 8, 15), VisitTemplate.Survey.BEFORE),
                        tuple(2, LocalDate.of(2025, 8, 18), LocalDate.of(2025, 10, 10), VisitTemplate.Survey.NONE),
                        tuple(3, LocalDate.of(2025, 9, 11), LocalDate.of(2025, 12, 5), VisitTemplate.Survey.NONE),
                        tuple(4, LocalDate.of(2025, 11, 10), LocalDate.of(2026, 2, 13), VisitTemplate.Survey.AFTER));
    }

    @Test
    void interviewsWaitForTheThirdVisitAndPublicationIsInLateMarch() {
        assertThat(catalogue.milestones()).extracting(Milestone::kind).containsExactly(Milestone.Kind.values());
        var interview = catalogue.milestones().getFirst();
        assertThat(interview.afterVisit()).isEqualTo(OptionalInt.of(3));
        assertThat(interview.from()).isAfter(catalogue.visits().get(2).from()).isBefore(catalogue.visits().get(2).to());
        assertThat(catalogue.milestones().getLast()).extracting(Milestone::from, Milestone::to)
                .containsExactly(LocalDate.of(2026, 3, 24), Optional.empty());
    }

    @Test
    void theProgrammeLeadsFromLevelTwoToLevelThree() {
        assertThat(catalogue.levels()).extracting(MaturityLevel::level).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(catalogue.levels().get(3).meaning().ja()).isEqualTo("セキュリティマネジメント計画や行動を決め、実践している状態");
        assertThat(catalogue.programmeLevels()).isEqualTo(new ProgrammeLevels(2, 3));
        assertThat(catalogue.supportProgrammes()).filteredOn(SupportProgramme::own).singleElement()
                .extracting(SupportProgramme::from, SupportProgramme::to).containsExactly(2, 3);
    }

    @Test
    void theSurveyHasSixAxesFromNoughtToFive() {
        assertThat(catalogue.surveyAxes()).extracting(axis -> axis.label().ja()).containsExactly("ネットワークセキュリティ", "エンドポイントセキュリティ",
                "モバイルデバイス", "データ保護", "セキュリティ意識と教育", "外部パートナーとの連携");
        assertThat(catalogue.surveyAxes()).allSatisfy(axis -> assertThat(List.of(axis.min(), axis.max())).containsExactly(0, 5));
    }

    /** Anchors fit the fields in which the office may change them; the levels' labels are not among them. */
    @Test
    void everySurveyItemSaysWhatEachScoreLooksLike() {
        assertThat(countBy(catalogue.surveyItems(), SurveyItemTemplate::axisCode)).isEqualTo(Map.of("AX1", 3L, "AX2", 3L, "AX3", 3L, "AX4", 3L, "AX5", 3L, "AX6", 3L));
        assertThat(catalogue.surveyItems()).allSatisfy(item -> {
            assertThat(item.code()).startsWith(item.axisCode() + "-");
            assertThat(item.anchors()).hasSize(6).doesNotHaveDuplicates().allSatisfy(anchor -> assertThat(List.of(anchor.ja(), anchor.en())).allMatch(text -> text.length() <= 100));
        });
        assertThat(catalogue.surveyItems().getFirst().anchors().getFirst().ja()).isEqualTo("機種も、設定した人も分からない");
    }

    @Test
    void the93ControlsFallIntoFourThemes() {
        assertThat(catalogue.controls()).hasSize(93);
        assertThat(countBy(catalogue.controls(), Control::theme)).isEqualTo(Map.of(ControlTheme.ORGANIZATIONAL, 37L,
                ControlTheme.PEOPLE, 8L, ControlTheme.PHYSICAL, 14L, ControlTheme.TECHNOLOGICAL, 34L));
        assertThat(catalogue.controls()).allSatisfy(control ->
                assertThat(control.code()).startsWith(control.theme().ordinal() + 5 + "."));
    }

    @Test
    void controlsSortAsNumbersNotAsText() {
        assertThat(catalogue.controls()).extracting(Control::code).startsWith("5.1", "5.2").endsWith("8.33", "8.34");
        assertThat(catalogue.control("5.10").sort()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "5.1  | 情報セキュリティのための方針群",
            "5.21 | ICT サプライチェーンにおける情報セキュリティの管理",
            "5.22 | 供給者のサービス提供の監視，レビュー及び変更管理",
            "5.31 | 法令，規制及び契約上の要求事項",
            "6.3  | 情報セキュリティの意識向上，教育及び訓練",
            "7.3  | オフィス，部屋及び施設のセキュリティ",
            "7.7  | クリアデスク・クリアスクリーン",
            "8.8  | 技術的ぜい弱性の管理",
            "8.23 | ウェブ・フィルタリング",
            "8.31 | 開発環境，試験環境及び運用環境の分離",
            "8.34 | 監査試験中の情報システムの保護"})
    void aControlHasTheTitleTheSlidesPrint(String code, String title) {
        assertThat(catalogue.control(code).title().ja()).isEqualTo(title);
    }

    @Test
    void the38ThreatsOfTheTextbookAreJoinedByThreeOfTheVulnerabilityTable() {
        assertThat(catalogue.threats()).hasSize(41);
        assertThat(catalogue.threats()).filteredOn(threat -> threat.category().supplementary()).extracting(threat -> threat.label().ja())
                .containsExactly("不正アクセス", "恐怖、攻撃、妨害行為", "装置又はシステムの故障");
        assertThat(catalogue.threat("T-PD-01").origins()).containsExactlyInAnyOrder(ThreatOrigin.values());
        assertThat(catalogue.threat("T-UA-05").origins()).isEqualTo(Set.of(ThreatOrigin.ACCIDENTAL, ThreatOrigin.DELIBERATE));
    }

    @Test
    void theVulnerabilityTheSlidesPrintTwiceIsLoadedOnce() {
        assertThat(countBy(catalogue.vulnerabilities(), vulnerability -> vulnerability.type().code()))
                .isEqualTo(Map.of("HW", 9L, "SW", 10L));
        assertThat(catalogue.vulnerabilities()).filteredOn(vulnerability -> vulnerability.label().ja().equals("不要なサービスが実行可能"))
                .singleElement().extracting(Vulnerability::threatCode).isEqualTo("T-UA-04");
        assertThat(catalogue.vulnerabilities()).allSatisfy(vulnerability -> assertThat(vulnerability.suggestedControlCodes()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.38", "9.1", ""})
    void aControlThatDoesNotExistIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.control(code)).withMessage("catalogue 2025.1 has no control " + code);
    }

    @Test
    void theThirdApproachIsTheRecommendedOne() {
        assertThat(catalogue.approaches()).extracting(Approach::code, Approach::recommended)
                .containsExactly(tuple("LV1", false), tuple("LV2", false), tuple("LV3", true));
    }

    @Test
    void theGuidelinesAreNamedAsOnTheSlides() {
        assertThat(catalogue.guidelines()).extracting(guideline -> guideline.label().ja()).containsExactly(
                "IPA「中小企業の情報セキュリティ対策ガイドライン第3.1版」", "NCO「インターネットの安全・安心ハンドブックVer.5.10」",
                "総務省「テレワークセキュリティガイドライン第5版」", "IPA「中小企業のためのクラウドサービス安全利用の手引き」",
                "IPA「情報セキュリティ関連規程」");
    }

    @Test
    void theCompanyHasFourThenThreeBusinessDaysAndTheTextClosesAtStepFive() {
        var businessDays = catalogue.caseSteps().stream()
                .filter(step -> step.due().filter(due -> due.unit() == CaseStep.Unit.BUSINESS_DAYS).isPresent()).toList();
        assertThat(businessDays).allSatisfy(step -> assertThat(step.actor()).isEqualTo(CaseActor.COMPANY));
        assertThat(businessDays).extracting(CaseStep::number, step -> step.due().orElseThrow().afterStep(), step -> step.due().orElseThrow().amount())
                .containsExactly(tuple(3, 2, 4), tuple(5, 4, 3), tuple(7, 6, 4), tuple(8, 6, 4), tuple(10, 9, 3));
        assertThat(catalogue.caseSteps()).filteredOn(CaseStep::closesText).extracting(CaseStep::number).containsExactly(5);
        assertThat(catalogue.caseSteps()).filteredOn(CaseStep::needsCompanyAgreement).extracting(CaseStep::number).containsExactly(11);
    }

    @Test
    void theQuotaTargetsAddUpToFortyCompanies() {
        assertThat(catalogue.industries().stream().map(Industry::quotaGroup).distinct().mapToInt(Industry.QuotaGroup::target).sum()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"I-W,WR,W,100000000,100", "I-R,WR,R,50000000,50", "E,CM,M,300000000,300", "H,SV,M,300000000,300", "L,SV,S,50000000,100"})
    void anIndustryHasItsQuotaGroupAndSizeLimits(String code, String quotaGroup, String smeClass, int capital, int employees) {
        var industry = catalogue.industries().stream().filter(candidate -> candidate.code().equals(code)).findFirst().orElseThrow();
        assertThat(industry.quotaGroup().code()).isEqualTo(quotaGroup);
        assertThat(industry.smeClass()).extracting(Industry.SmeClass::code, Industry.SmeClass::capitalLimitYen, Industry.SmeClass::employeeLimit)
                .containsExactly(smeClass, capital, employees);
    }

    @Test
    void mediaAndResponsesHaveTheWordsOfTheRegister() {
        assertThat(catalogue.media()).extracting(choice -> choice.label().ja())
                .containsExactly("書類", "可搬電子媒体", "事務所PC", "モバイル機器", "社内サーバー", "社外サーバー");
        assertThat(catalogue.responses()).extracting(choice -> choice.label().ja()).containsExactly("低減", "移転", "回避", "受容（保有）");
    }

    @Test
    void everyKindOfPersonalInformationForcesTheImportance() {
        assertThat(catalogue.personalInformation()).extracting(PersonalInformationKind::value, kind -> kind.label().ja(),
                PersonalInformationKind::forcesImportance).containsExactly(
                        tuple(PersonalInformation.NONE, "無", false), tuple(PersonalInformation.PERSONAL, "個人情報", true),
                        tuple(PersonalInformation.SPECIAL_CARE, "要配慮個人情報", true), tuple(PersonalInformation.MY_NUMBER, "特定個人情報", true));
    }

    @Test
    void everyFixedChoiceHasWords() {
        assertThat(Vocabulary.class.getPermittedSubclasses()).flatExtracting(type -> Arrays.asList(type.getEnumConstants()))
                .allSatisfy(value -> assertThat(catalogue.label((Vocabulary) value).ja()).isNotBlank());
    }

    @Test
    void theGlossaryExplainsEachTermOnceWithItsReading() {
        assertThat(catalogue.glossary()).extracting(term -> term.term().ja()).doesNotHaveDuplicates().contains("残留リスク", "適用宣言書");
        assertThat(catalogue.glossary()).extracting(term -> term.term().en()).doesNotHaveDuplicates();
        assertThat(catalogue.glossary()).allSatisfy(term -> {
            assertThat(term.reading()).matches("[ぁ-ゖー]+");
            assertThat(term.meaning().ja()).endsWith("。");
            assertThat(term.meaning().en()).endsWith(".");
        });
    }

    @Test
    void everyJapaneseTextIsJapaneseAndEveryEnglishTextIsNot() {
        assertThat(Labels.in(catalogue).toList()).hasSizeGreaterThan(600)
                .allSatisfy(label -> {
                    assertThat(label.ja()).matches("(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*").isEqualTo(label.ja().strip());
                    assertThat(label.en()).matches("[\\x20-\\x7e–]+").isEqualTo(label.en().strip());
                });
    }

    @Test
    void aLabelIsJapaneseUnlessTheReaderAsksForEnglish() {
        var label = new Label("火災", "Fire");
        assertThat(label.in(Locale.UK)).isEqualTo("Fire");
        assertThat(label.in(Locale.JAPAN)).isEqualTo("火災");
        assertThat(label.in(Locale.FRENCH)).isEqualTo("火災");
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("火災", " "));
    }

    private static Tuple phase(String code, String start, String end) {
        return tuple(code, LocalTime.parse(start), LocalTime.parse(end));
    }

    private static <T, G> Map<G, Long> countBy(List<T> entries, Function<T, G> groupOf) {
        return entries.stream().collect(groupingBy(groupOf, counting()));
    }
}
