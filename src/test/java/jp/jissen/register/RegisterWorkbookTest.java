package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The register in Excel, opened again. */
@Staged
class RegisterWorkbookTest {

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    @Autowired
    RegisterWorkbook workbook;
    @Autowired
    Statements statements;

    private Stage.Cast company;
    private RegisterRow register;

    @BeforeEach
    void aRegister() {
        company = stage.company(stage.anyEdition());
        register = stage.register(company);
    }

    @Test
    void everyColumnOfTheRegisterIsThere() throws Exception {
        add(full(), Stage.input("覚え書き", Rating.OPEN));

        var sheet = open(Locale.JAPANESE);

        assertThat(sheet.getSheetName()).isEqualTo("情報資産管理台帳");
        assertThat(texts(sheet.getRow(0))).containsExactly("No.", "業務分類", "情報資産名称", "備考", "利用者範囲", "リスク所有者", "管理部署", "媒体・保存先", "保存場所", "個人情報の種類",
                "機密性", "完全性", "可用性", "重要度", "引き上げる理由", "起こりやすさ", "つけ込みやすさ", "被害発生可能性", "リスク値", "リスクレベル",
                "脅威", "脆弱性", "保護要求事項", "対応", "対応を選んだ理由", "管理策", "保存期限", "登録日");
        assertThat(texts(sheet.getRow(1))).containsExactly("1", "営業", "業務用ノートPC", "得意先の図面", "営業部", "営業部長", "情報システム係", "モバイル機器", "営業担当者の鞄", "個人情報",
                "2", "1", "2", "3", "取引先の損害", "2", "3", "2", "6", "高",
                "機器の盗難\n社外への持ち出し", "不十分なパスワード管理\n誕生日のパスワード", "持ち出しを防ぐ", "低減", "複雑なパスワード",
                "7.9 構外にある資産のセキュリティ\n8.5 セキュリティを保った認証", "廃棄まで", "2025-09-29");
        assertThat(texts(sheet.getRow(2))).containsExactly("2", "営業", "覚え書き", "", "営業部", "営業部長", "営業部", "事務所PC", "営業担当者のPC", "無",
                "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "2025-09-29");
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }

    @Test
    void ratingsAreNumbersThatExcelCanCountWith() throws Exception {
        add(full());

        var row = open(Locale.JAPANESE).getRow(1);

        assertThat(IntStream.of(0, 10, 11, 12, 13, 15, 16, 17, 18).mapToObj(row::getCell)).extracting(Cell::getCellType).containsOnly(CellType.NUMERIC);
    }

    @Test
    void anEnteredLikelihoodHidesThreatAndVulnerabilityThatDoNotCount() throws Exception {
        add(Stage.input("顧客リスト", new Rating(3, 3, 3, null, "", true, 3, 3, 2)));

        assertThat(texts(open(Locale.JAPANESE).getRow(1)).subList(13, 20)).containsExactly("3", "", "", "", "2", "6", "高");
    }

    /** Whoever types a formula into a register must not run it on a colleague's machine. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "=HYPERLINK(\"http://example.jp\",\"x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "{=A1}", "<b>太字</b> & ]]>", "𠮷😀髙﨑㈱"})
    void aTextStaysTheTextThatWasTyped(String text) throws Exception {
        add(new AssetInput(new Description(text, text, text, text, text, text, null, text, null, text, MovableDay.USUAL), new Rating(1, 1, 1, Raise.HARM, text, true, null, null, 1),
                new Treatment("", text, "", text, text, RiskResponse.ACCEPT, text, new TreeSet<>())));

        var cells = IntStream.of(1, 2, 3, 4, 5, 6, 8, 14, 20, 21, 22, 24, 26).mapToObj(open(Locale.JAPANESE).getRow(1)::getCell).toList();

        assertThat(cells).extracting(Cell::getCellType).containsOnly(CellType.STRING);
        assertThat(cells).extracting(Cell::getStringCellValue).containsOnly(text);
    }

    @Test
    void itReadsEnglishToo() throws Exception {
        add(full());

        var sheet = open(Locale.ENGLISH);

        assertThat(texts(sheet.getRow(0))).hasSize(28).allMatch(head -> head.codePoints().allMatch(c -> c < 0x3000), "without Japanese").noneMatch(head -> head.startsWith("asset."));
        assertThat(texts(sheet.getRow(1))).contains("Reduce", "High").doesNotContain("高", "低減");
        assertThat(texts(sheet.getRow(1)).get(25)).contains("7.9 ", "8.5 ");
    }

    @Test
    void itHoldsWhatTheListShowsByNumber() throws Exception {
        add(Stage.input("乙", Rating.OPEN), Stage.input("甲", new Rating(3, 3, 3, null, "", true, null, null, 3)), Stage.input("丙", Rating.OPEN));
        stage.run(company.clerk(), () -> assets.archive(assets.find(register.id(), 1).orElseThrow().id()));

        assertThat(names(AssetFilter.ALL)).containsExactly("甲", "丙");
        assertThat(names(AssetFilter.ALL.progress(AssetFilter.Progress.NOT_RATED))).containsExactly("丙");
        assertThat(names(AssetFilter.ALL.archived(true))).containsExactly("乙");
        assertThat(names(AssetFilter.ALL.search("ない名前"))).isEmpty();
    }

    @Test
    void aLongRegisterTakesNoMoreStatementsThanAShortOne() {
        stage.manyAssets(company, 3);
        var few = statements();
        stage.manyAssets(company, 40);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private int statements() {
        return stage.as(company.clerk(), () -> statements.count(() -> workbook.write(register, AssetFilter.ALL, Locale.JAPANESE)));
    }

    private void add(AssetInput... inputs) {
        stage.run(company.clerk(), () -> List.of(inputs).forEach(input -> assets.add(register.id(), input)));
    }

    private List<String> names(AssetFilter filter) throws Exception {
        var sheet = open(filter, Locale.JAPANESE);
        return IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(row -> sheet.getRow(row).getCell(2).getStringCellValue()).toList();
    }

    private XSSFSheet open(Locale locale) throws Exception {
        return open(AssetFilter.ALL, locale);
    }

    private XSSFSheet open(AssetFilter filter, Locale locale) throws Exception {
        var bytes = stage.as(company.clerk(), () -> workbook.write(register, filter, locale));
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return opened.getSheetAt(0);
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell)
                .map(cell -> cell.getCellType() == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue()).toList();
    }

    private static AssetInput full() {
        return new AssetInput(
                new Description("営業", "業務用ノートPC", "得意先の図面", "営業部", "営業部長", "情報システム係", Medium.MOBILE_DEVICE, "営業担当者の鞄", PersonalInformation.PERSONAL, "廃棄まで", MovableDay.USUAL),
                new Rating(2, 1, 2, Raise.HARM, "取引先の損害", false, 2, 3, null),
                new Treatment("T-CI-04", "社外への持ち出し", "V-SW-06", "誕生日のパスワード", "持ち出しを防ぐ", RiskResponse.REDUCE, "複雑なパスワード", new TreeSet<>(List.of("8.5", "7.9"))));
    }
}
