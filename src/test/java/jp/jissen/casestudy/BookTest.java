package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.base.Refusal;

/** The bound book: everything on its page, and found from the contents and the bookmarks. */
class BookTest {

    private static final BookDetails PREVIEW = new BookDetails("実践力強化プログラム", 2025, "03-1234-5678", LocalDate.of(2026, 3, 20), true);
    private static final BookEntry SHOP = entry("SV", "サービス・その他", "飲食業A");
    private static final BookEntry INN = entry("SV", "サービス・その他", "宿泊業𠮷");
    private static final BookEntry PARTS = entry("CM", "建設・製造", "金属部品製造業髙");
    private static final BookEntry OPEN = entry("", "", "未定の会社");
    private static final BookEntry TRADE = entry("WR", "卸売・小売", "食品卸売業﨑");
    private static final List<BookEntry> GIVEN = List.of(SHOP, INN, PARTS, OPEN, TRADE);
    private static final List<BookEntry> ORDER = List.of(TRADE, PARTS, SHOP, INN, OPEN);

    @TempDir
    private static Path folder;
    private static final List<String> STEPS = new ArrayList<>();
    private static PDDocument book;

    @BeforeAll
    static void make() throws IOException {
        var file = folder.resolve("book.pdf");
        Printing.bean(BookMaker.class).make(PREVIEW, GIVEN, pages(INN, OPEN), file, (done, total) -> STEPS.add(done + "/" + total));
        book = Loader.loadPDF(file.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void companiesStandByGroupEachFromALeftPageOn() {
        assertThat(book.getNumberOfPages()).isEqualTo(4 + 2 * ORDER.size() - 1 + 1);
        for (var i = 0; i < ORDER.size(); i++) {
            var left = 4 + 2 * i;
            assertThat(left % 2).isZero();
            assertThat(Printing.text(book, left, left)).as("page " + left).contains(ORDER.get(i).alias(), "背景と課題").endsWith(String.valueOf(left));
            assertThat(Printing.text(book, left + 1, left + 1)).contains("今後の展望").endsWith(String.valueOf(left + 1));
        }
    }

    @Test
    void theContentsNameThePageOfEachCompany() {
        var contents = Printing.text(book, 3, 3);
        assertThat(contents).startsWith("目次").contains("卸売・小売1社", "建設・製造1社", "サービス・その他2社", "業種が未定1社").endsWith("3");
        for (var i = 0; i < ORDER.size(); i++) {
            assertThat(contents).contains(Printing.plain(ORDER.get(i).alias() + ORDER.get(i).title()) + (4 + 2 * i));
        }
        assertThat(ORDER.stream().map(entry -> contents.indexOf(entry.alias()))).isSorted();
    }

    @Test
    void theBookmarksLeadToGroupsAndCompanies() throws IOException {
        assertThat(book.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
        var top = items(book.getDocumentCatalog().getDocumentOutline());
        assertThat(top).extracting(PDOutlineItem::getTitle).containsExactly("この事例集の読み方", "目次", "卸売・小売", "建設・製造", "サービス・その他", "業種が未定", "奥付");
        assertThat(top).extracting(BookTest::page).containsExactly(2, 3, 4, 6, 8, 12, 14);
        assertThat(items(top.get(4))).extracting(PDOutlineItem::getTitle).containsExactly(SHOP.alias(), INN.alias());
        assertThat(items(top.get(4))).extracting(BookTest::page).containsExactly(8, 10);
    }

    @Test
    void coverAndImprintSayWhatItIsAndWhoseItIs() {
        assertThat(Printing.text(book, 1, 1)).contains("令和7年度", PREVIEW.programme(), "事例集", "5社の取り組み", "見本");
        assertThat(Printing.text(book, 14, 14)).contains("発行2026年3月", "編集・発行実践力強化プログラム事務局", "電話03-1234-5678", "著作権と最終の編集権は", "許可をいただいて");
        assertThat(book.getDocumentInformation().getTitle()).isEqualTo("令和7年度 実践力強化プログラム 事例集");
        assertThat(Printing.text(book, 2, 2)).contains("この事例集の読み方", "卸売・小売", "「継続」は次の年度も");
    }

    @Test
    void whatIsASampleIsMarkedAndNothingElse(@TempDir Path other) throws IOException {
        assertThat(IntStream.rangeClosed(4, 13).filter(page -> Printing.text(book, page, page).contains("見本"))).containsExactly(10, 11, 12, 13);
        Printing.bean(BookMaker.class).make(new BookDetails("名", 2025, "", LocalDate.of(2026, 3, 20), false), List.of(INN), pages(), other.resolve("book.pdf"), (done, total) -> { });
        try (var pdf = Loader.loadPDF(other.resolve("book.pdf").toFile())) {
            assertThat(Printing.text(pdf, 1, pdf.getNumberOfPages())).doesNotContain("見本", "電話").contains("1社の取り組み");
        }
    }

    @Test
    void theTypefacesAreInsideAndTheBookCanBeReadAloud() throws IOException {
        var resources = book.getPage(3).getResources();
        for (var name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
        assertThat(book.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        assertThat(book.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(ORDER.size() + 2);
    }

    @Test
    void theWorkTellsHowFarItIs() {
        assertThat(STEPS).startsWith("0/6", "1/6", "2/6", "3/6", "4/6", "5/6").endsWith("6/6");
    }

    @Test
    void whoeverStopsItLeavesNothingBehind() throws IOException {
        var before = temporary();
        assertThatThrownBy(() -> Printing.bean(BookMaker.class).make(PREVIEW, GIVEN, pages(), folder.resolve("stopped.pdf"), (done, total) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(temporary()).isEqualTo(before);
        assertThat(folder.resolve("stopped.pdf")).doesNotExist();
    }

    @Test
    void aCharacterThatCannotBePrintedIsSaidWithTheCompany() {
        assertThatThrownBy(() -> Printing.bean(BookMaker.class).make(PREVIEW, List.of(SHOP), entry -> new BookPage(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.OUTLOOK, "😀")), false), folder.resolve("none.pdf"), (done, total) -> { }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("refusal.book.characters");
                    assertThat(refusal.arguments()).containsExactly(SHOP.alias(), "😀");
                });
    }

    @Test
    void aBookWithoutPagesIsRefused() {
        assertThatThrownBy(() -> Printing.bean(BookMaker.class).make(PREVIEW, List.of(), pages(), folder.resolve("none.pdf"), (done, total) -> { }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.book.empty"));
    }

    /** Whatever the length of the contents. */
    @Test
    void theFirstCompanyIsAlwaysOnALeftPageAndNoHeadingEndsAPage() {
        for (var count = 1; count < 130; count++) {
            var entries = IntStream.range(0, count).mapToObj(i -> entry(List.of("WR", "CM", "SV").get(i % 3), "組" + i % 3, "社" + i)).toList();
            var plan = new BookPlan(entries);
            assertThat(plan.page(0)).as(count + " companies").matches(page -> page % 2 == 0).isEqualTo(BookPlan.CONTENTS + plan.contents().size() + (plan.white() ? 1 : 0));
            assertThat(plan.contents()).allSatisfy(page -> assertThat(page.getLast()).isInstanceOf(BookPlan.Item.class)).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(19));
            assertThat(plan.contents().stream().flatMap(List::stream)).hasSize(count + plan.chapters().size());
        }
    }

    private static BookEntry entry(String code, String group, String alias) {
        return new BookEntry(new CasePageId(UUID.randomUUID()), code, group, alias, alias.substring(0, 2) + "の置き場所を決めたら、\n取引先への答えが変わった", 0);
    }

    private static Function<BookEntry, BookPage> pages(BookEntry... samples) {
        return entry -> new BookPage(PrintedCases.of(PrintedCases.usual().text().with(CaseBlock.ALIAS, entry.alias())), List.of(samples).contains(entry));
    }

    private static List<PDOutlineItem> items(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false).toList();
    }

    private static int page(PDOutlineItem item) {
        try {
            return book.getPages().indexOf(item.findDestinationPage(book)) + 1;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> Pattern.matches("jissen-book.*", file.getFileName().toString())).sorted().toList();
        }
    }
}
