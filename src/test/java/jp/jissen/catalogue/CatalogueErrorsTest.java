package jp.jissen.catalogue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueErrorsTest {

    @TempDir
    Path root;

    CatalogueFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = CatalogueFolder.copyTo(root);
    }

    @Test
    void anUnbrokenCopyIsRead() {
        assertThat(folder.load().latest()).isEqualTo(new Catalogues().version("2025.1"));
    }

    @Test
    void anUnknownKeyIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "    worksheet_type: WS-RISK\n", "    worksheet_type: WS-RISK\n    room: A\n", 1,
                "the key \"room\" is not known here");
    }

    @Test
    void anOptionalKeyThatIsMisspeltIsNotTakenForMissing() throws IOException {
        refused("milestones.yaml", "    to: 2026-03-20", "    til: 2026-03-20", 0, "the key \"til\" is not known here");
    }

    @Test
    void aMissingKeyIsRefusedAtItsEntry() throws IOException {
        refused("milestones.yaml", "  - kind: PRODUCTION\n    label:", "  - kind: PRODUCTION\n    title:", 0, "\"label\" is missing");
    }

    @Test
    void aKeyGivenTwiceIsRefusedWithFileAndLine() throws IOException {
        refused("visits.yaml", "    from: 2025-07-07\n", "    from: 2025-07-07\n    from: 2025-07-08\n", 1, "\"from\" is given twice");
    }

    @Test
    void anEmptyValueIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "setting: OWN_COMPANY", "setting:", 0, "\"setting\" is empty");
    }

    @Test
    void aWordForANumberIsRefusedWithFileAndLine() throws IOException {
        refused("visits.yaml", "duration_minutes: 120", "duration_minutes: long", 0, "\"duration_minutes\" must be a whole number, not 'long'");
    }

    @Test
    void aDateThatDoesNotExistIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "date: 2025-09-11", "date: 2025-09-31", 0, "\"date\" must be a date such as 2025-07-25, not '2025-09-31'");
    }

    @Test
    void aClockTimeThatDoesNotExistIsRefusedWithFileAndLine() throws IOException {
        refused("running-order.yaml", "end: \"14:55\"", "end: \"14:65\"", 0, "\"end\" must be a time such as 13:00, not '14:65'");
    }

    @Test
    void aListForASingleValueIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "worksheet_type: WS-ISSUE", "worksheet_type: [WS-ISSUE]", 0, "\"worksheet_type\" must be a single value");
    }

    @Test
    void aSingleValueForAListIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "parts: [6]", "parts: 6", 0, "\"parts\" must be a list");
    }

    @Test
    void aTextForKeysIsRefusedWithFileAndLine() throws IOException {
        refused("version.yaml", "programme: {ja: \"中小企業サイバーセキュリティ実践力強化プログラム\", en: \"SME Cybersecurity Practical Skills Programme\"}",
                "programme: プログラム", 0, "here must stand keys with values");
    }

    @Test
    void aNumberForATextIsRefusedWithFileAndLine() throws IOException {
        refused("parts.yaml", "{ja: \"はじめに\"", "{ja: 2025", 0, "\"ja\" must be a text, not 2025");
    }

    @Test
    void aNeitherTrueNorFalseIsRefusedWithFileAndLine() throws IOException {
        refused("approaches.yaml", "recommended: true", "recommended: maybe", 0, "\"recommended\" must be true or false, not 'maybe'");
    }

    @Test
    void anUnknownConstantIsRefusedWithTheKnownOnes() throws IOException {
        refused("case-flow.yaml", "actor: PRINTER", "actor: LECTURER", 0, "\"actor\" must be one of [COMPANY, OFFICE, PRINTER], not 'LECTURER'");
    }

    @Test
    void aLabelWithoutEnglishIsRefusedWithFileAndLine() throws IOException {
        refused("parts.yaml", "{ja: \"リスクマネジメント\", en: \"Risk management\"}", "{ja: \"リスクマネジメント\"}", 0,
                "\"en\" is missing");
    }

    @Test
    void aLabelWithoutJapaneseIsRefusedWithFileAndLine() throws IOException {
        refused("parts.yaml", "ja: \"はじめに\"", "ja: \" \"", 0, "\"ja\" is empty");
    }

    @Test
    void aThreatWithoutEnglishNameIsRefusedWithFileAndLine() throws IOException {
        refused("threats.csv", "地震,Seismic phenomenon", "地震,", 0, "\"label_en\" is empty");
    }

    @Test
    void aNoteInOneLanguageOnlyIsRefusedWithFileAndLine() throws IOException {
        refused("industries.csv", ",Travel agencies fall under the limits for others.", ",", 0, "\"note_en\" is empty");
    }

    @Test
    void aCodeListedTwiceIsRefusedWithFileAndLine() throws IOException {
        refused("threats.csv", "T-NE-02,", "T-NE-01,", 0, "\"code\" names the threat T-NE-01 a second time");
    }

    @Test
    void aTermListedTwiceIsRefusedWithFileAndLine() throws IOException {
        refused("glossary.csv", ",完全性,", ",可用性,", 0, "\"term_ja\" names the term 可用性 a second time");
    }

    @Test
    void homeworkListedTwiceIsRefusedWithFileAndLine() throws IOException {
        refused("sessions.yaml", "code: HW-02-2", "code: HW-02-1", 0, "\"code\" names the homework HW-02-1 a second time");
    }

    @Test
    void aSessionOfAPartThatDoesNotExistIsRefused() throws IOException {
        refused("sessions.yaml", "parts: [11]", "parts: [12]", 0, "\"parts\" names the part 12, which is not listed");
    }

    @Test
    void aSessionOfAChapterThatDoesNotExistIsRefused() throws IOException {
        refused("sessions.yaml", "chapters: [20]", "chapters: [26]", 0, "\"chapters\" names the chapter 26, which is not listed");
    }

    @Test
    void aChapterOfAnotherPartIsRefused() throws IOException {
        refused("sessions.yaml", "chapters: [20]", "chapters: [22]", 0, "\"chapters\" names chapter 22, which belongs to another part");
    }

    @Test
    void aRunningOrderThatDoesNotExistIsRefused() throws IOException {
        refused("sessions.yaml", "running_order: STANDARD", "running_order: SHORT", 0,
                "\"running_order\" names the running order SHORT, which is not listed");
    }

    @Test
    void aPhaseThatDoesNotExistIsRefused() throws IOException {
        refused("running-order.yaml", "{phase: QA,", "{phase: LUNCH,", 0, "\"phase\" names the phase LUNCH, which is not listed");
    }

    @Test
    void aPhaseOfASessionThatDoesNotExistIsRefused() throws IOException {
        refused("running-order.yaml", "[1, 4, 7, 10]", "[1, 4, 7, 11]", 0, "\"only_sessions\" must be from 1 to 10, not 11");
    }

    @Test
    void aVulnerabilityOfAnUnknownThreatIsRefused() throws IOException {
        refused("vulnerabilities.csv", "V-HW-05,HW,T-LE-03", "V-HW-05,HW,T-LE-04", 0, "\"threat\" names the threat T-LE-04, which is not listed");
    }

    @Test
    void aVulnerabilityWithAnUnknownControlIsRefused() throws IOException {
        refused("vulnerabilities.csv", "7.10 7.13", "7.10 7.15", 0, "\"suggested_controls\" names the control 7.15, which is not listed");
    }

    @Test
    void anApproachOfAnUnknownChapterIsRefused() throws IOException {
        refused("approaches.yaml", "chapters: [9]", "chapters: [99]", 0, "\"chapters\" names the chapter 99, which is not listed");
    }

    @Test
    void anIndustryOfAnUnknownQuotaGroupIsRefused() throws IOException {
        refused("industries.csv", "D,CM,M", "D,XX,M", 0, "\"quota_group\" names the quota group XX, which is not listed");
    }

    @Test
    void aStepThatWaitsForALaterOneIsRefused() throws IOException {
        refused("case-flow.yaml", "{after: 4, amount: 3,", "{after: 6, amount: 3,", 0, "\"after\" names the step 6, which is not listed");
    }

    @Test
    void aMilestoneAfterAVisitThatDoesNotExistIsRefused() throws IOException {
        refused("milestones.yaml", "after_visit: 3", "after_visit: 5", 0, "\"after_visit\" names the visit 5, which is not listed");
    }

    @Test
    void homeworkDueInItsOwnSessionIsRefused() throws IOException {
        refused("sessions.yaml", "due_before_session: 5", "due_before_session: 3", 0, "\"due_before_session\" must be from 4 to 10, not 3");
    }

    @Test
    void aTargetForHomeworkThatIsOnlyTickedOffIsRefused() throws IOException {
        refused("sessions.yaml", "        kind: CHECK\n", "        kind: CHECK\n        target: 3\n", 1, "the key \"target\" is not known here");
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() throws IOException {
        refused("maturity.yaml", "programme: {before: 2, after: 3}", "programme: {before: 2, after: 6}", 0,
                "\"after\" names the maturity level 6, which is not listed");
    }

    @Test
    void aGapInTheNumbersIsRefused() throws IOException {
        refused("controls.csv", "5.2,ORGANIZATIONAL,2,", "5.2,ORGANIZATIONAL,3,", 0, "\"sort\" must be 2, the next in order, not 3");
    }

    @Test
    void sessionsOutOfOrderAreRefused() throws IOException {
        refused("sessions.yaml", "date: 2025-08-08", "date: 2025-07-25", 0, "\"date\" must be later than the session before, not 2025-07-25");
    }

    @Test
    void phasesThatOverlapAreRefused() throws IOException {
        refused("running-order.yaml", "start: \"15:00\"", "start: \"14:58\"", 0, "\"start\" must not be before 15:00, when QA ends");
    }

    @Test
    void whatARecordRefusesIsReportedAtItsLine() throws IOException {
        refused("visits.yaml", "  - number: 2\n", "  - number: 2\n", 0, "the window of visit 2 begins on 2025-10-11 and cannot end on 2025-10-10",
                "from: 2025-08-18", "from: 2025-10-11");
    }

    @Test
    void aLikelihoodTableWithAHoleIsRefused() throws IOException {
        refused("risk-scales.yaml", "  - code: STANDARD_1_3", "  - code: STANDARD_1_3", 0,
                "the likelihood table lacks threat 2 with vulnerability 1", "        - {threat: 2, vulnerability: 1, likelihood: 1}\n", "");
    }

    @Test
    void aVocabularyWithoutOneOfItsValuesIsRefused() throws IOException {
        var online = "\n  - {code: ONLINE, label: {ja: \"オンライン\", en: \"Online\"}, meaning: {ja: \"ウェブ会議で行います。\", en: \"The visit is held as a video meeting.\"}}";
        refused("vocabularies.yaml", online, "", 0, "\"visit_modes\" must list [ONSITE, ONLINE] in this order, not [ONSITE]");
    }

    @Test
    void aControlLostUnnoticedIsMissedByTheCount() throws IOException {
        folder.replace("controls.csv", "8.34,TECHNOLOGICAL,93,監査試験中の情報システムの保護,Protection of information systems during audit testing\n", "");
        refused("version.yaml", "  controls: 93", "  controls: 93", 0, "\"controls\" is declared as 93, but the files hold 92");
    }

    @Test
    void aControlMovedToAnotherThemeIsMissedByTheCount() throws IOException {
        folder.replace("controls.csv", "6.8,PEOPLE,", "6.8,PHYSICAL,");
        refused("version.yaml", "  controls.PEOPLE: 8", "  controls.PEOPLE: 8", 0, "\"controls.PEOPLE\" is declared as 8, but the files hold 7");
    }

    @Test
    void aRowWithACommaTooManyIsRefusedWithFileAndLine() throws IOException {
        refused("survey-axes.csv", "データ保護,Data protection", "データ保護,Data, protection", 0, "a row has 7 columns, this one has 8");
    }

    @Test
    void aSurveyItemSaysWhatEveryScoreMeans() throws IOException {
        refused("survey-items.yaml", "      - {ja: \"機種も、設定した人も分からない\", en: \"Nobody knows the model or who set it up\"}\n", "", 0, "\"anchors\" must say what each score from 0 to 5 means");
    }

    @Test
    void anAxisHasFourSurveyItemsAtMost() throws IOException {
        folder.replace("survey-items.yaml", "  - code: AX2-1\n    axis: AX2", "  - code: AX2-1\n    axis: AX1");
        refused("survey-items.yaml", "  - code: AX2-2\n    axis: AX2", "  - code: AX2-2\n    axis: AX1", 1, "\"axis\" has more than 4 items");
    }

    @Test
    void anUnknownColumnIsRefusedWithFileAndLine() throws IOException {
        refused("survey-axes.csv", "code,min,max,label_ja,label_en", "code,min,max,ja,en", 0,
                "the columns must be [code, min, max, label_ja, label_en, short_ja, short_en], not [code, min, max, ja, en, short_ja, short_en]");
    }

    @Test
    void quotedLineBreaksInAndAboveARowDoNotMoveItsLine() throws IOException {
        folder.replace("survey-axes.csv", "Network security", "\"Network\nsecurity\"");
        folder.replace("survey-axes.csv", "Mobile devices", "\"Mobile\ndevices\"");
        refused("survey-axes.csv", "AX3,0,5", "AX3,0,x", 0, "\"max\" must be a whole number, not 'x'");
    }

    @Test
    void aFileThatIsNotYamlIsRefusedWithFileAndLine() throws IOException {
        refused("milestones.yaml", "  - kind: PRODUCTION", "  - kind: [PRODUCTION", 1, "this is not YAML: ");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.writeString(folder.file("visits.yaml"), "# nothing yet\n");
        assertThatThrownBy(folder::load).hasMessage("catalogue/2025.1/visits.yaml:1: the file is empty");
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        Files.delete(folder.file("threats.csv"));
        assertThatThrownBy(folder::load).hasMessage("catalogue/2025.1/threats.csv:1: the file is missing");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.writeString(folder.file("parts.yaml"), "parts: はじめに", Charset.forName("Shift_JIS"));
        assertThatThrownBy(folder::load).hasMessage("catalogue/2025.1/parts.yaml:1: the file is not in UTF-8");
    }

    @Test
    void aVersionThatIsNotItsFoldersNameIsRefused() throws IOException {
        refused("version.yaml", "version: \"2025.1\"", "version: \"2025.2\"", 0, "\"version\" must be the folder's name 2025.1, not 2025.2");
    }

    @Test
    void aPlaceWithoutCataloguesIsRefused() {
        assertThatThrownBy(() -> new Catalogues(root.resolve("nowhere").toUri() + "/")).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("there is no catalogue in ");
    }

    /** Breaks the file and expects the message, some lines after the break. */
    private void refused(String file, String text, String replacement, int linesBelow, String problem) throws IOException {
        int line = folder.replace(file, text, replacement) + linesBelow;
        assertThatThrownBy(folder::load).isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("catalogue/2025.1/%s:%d: %s".formatted(file, line, problem));
    }

    /** The same where the line that is reported is not the line that is broken. */
    private void refused(String file, String reported, String same, int linesBelow, String problem, String text, String replacement)
            throws IOException {
        folder.replace(file, text, replacement);
        refused(file, reported, same, linesBelow, problem);
    }
}
