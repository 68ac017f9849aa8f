package jp.jissen.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.base.Texts;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;

/** Writes assets into an Excel workbook: the columns of the screen, texts as texts (never formulas), numbers as numbers. Asks nobody who may. */
@Component
class WorkbookWriter {

    /** How far it is, in rows. */
    @FunctionalInterface
    interface Steps {

        void at(long done, long total);
    }

    private static final int STEP = 50;

    private static final List<String> COLUMNS = List.of("number", "business", "name", "remarks", "users", "owner", "department", "medium", "place", "personal",
            "confidentiality", "integrity", "availability", "importance", "raiseReason", "threatRating", "vulnerabilityRating", "likelihood", "riskValue", "riskLevel",
            "threat", "vulnerability", "requirement", "response", "reason", "controls", "retention", "registeredOn");

    private final Catalogues catalogues;
    private final Texts texts;

    WorkbookWriter(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.texts = texts;
    }

    byte[] write(RegisterRow register, List<AssetDetails> assets, Locale locale, Steps steps) {
        try (var workbook = new SXSSFWorkbook(200); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(texts.get("menu.register", locale));
            head(sheet, headStyle(workbook), locale);
            var wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            var row = 1;
            for (var asset : assets) {
                if (row % STEP == 1) {
                    steps.at(row - 1, assets.size());
                }
                row(sheet, row++, cells(asset, register, locale), wrapped);
            }
            steps.at(assets.size(), assets.size());
            sheet.createFreezePane(3, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, row - 1), 0, COLUMNS.size() - 1));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void head(SXSSFSheet sheet, CellStyle style, Locale locale) {
        var row = sheet.createRow(0);
        for (var i = 0; i < COLUMNS.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(texts.get("asset." + COLUMNS.get(i), locale));
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, (isWide(COLUMNS.get(i)) ? 32 : 14) * 256);
        }
    }

    private static boolean isWide(String column) {
        return List.of("name", "remarks", "raiseReason", "threat", "vulnerability", "requirement", "reason", "controls").contains(column);
    }

    private static CellStyle headStyle(SXSSFWorkbook workbook) {
        var bold = workbook.createFont();
        bold.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void row(SXSSFSheet sheet, int index, List<Object> values, CellStyle style) {
        var row = sheet.createRow(index);
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            if (values.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(values.get(i).toString());
            }
        }
    }

    private List<Object> cells(AssetDetails asset, RegisterRow register, Locale locale) {
        var catalogue = catalogues.latest();
        var text = asset.input().description();
        var rating = asset.input().rating();
        var treatment = asset.input().treatment();
        var evaluation = new Evaluation(register.scale(), rating, text.personal());
        var cells = new ArrayList<Object>(List.of(asset.number(), text.business(), text.name(), text.remarks(), text.users(), text.owner(), text.department(),
                text.medium() == null ? "" : catalogue.label(text.medium()).in(locale), text.place(), catalogue.label(text.personal()).in(locale),
                orEmpty(rating.confidentiality()), orEmpty(rating.integrity()), orEmpty(rating.availability()), of(evaluation.importance()), rating.raiseReason(),
                orEmpty(rating.direct() ? null : rating.threat()), orEmpty(rating.direct() ? null : rating.vulnerability()), of(evaluation.likelihood()), of(evaluation.value()),
                evaluation.band().map(band -> band.name().in(locale)).orElse("")));
        cells.addAll(List.of(joined(code(treatment.threatCode(), catalogue, locale), treatment.threat()), joined(weakness(treatment.vulnerabilityCode(), catalogue, locale), treatment.vulnerability()), treatment.requirement(),
                treatment.response() == null ? "" : catalogue.label(treatment.response()).in(locale), treatment.reason(),
                String.join("\n", treatment.controls().stream().map(code -> code + " " + catalogue.control(code).title().in(locale)).toList()), text.retention(), text.registeredOn().toString()));
        return cells;
    }

    private static String code(String threat, Catalogue catalogue, Locale locale) {
        return threat.isEmpty() ? "" : catalogue.threat(threat).label().in(locale);
    }

    private static String weakness(String code, Catalogue catalogue, Locale locale) {
        return catalogue.vulnerabilities().stream().filter(one -> one.code().equals(code)).map(one -> one.label().in(locale)).findFirst().orElse("");
    }

    private static String joined(String label, String words) {
        return label.isEmpty() || words.isEmpty() ? label + words : label + "\n" + words;
    }

    private static Object orEmpty(@Nullable Integer value) {
        return value == null ? "" : value;
    }

    private static Object of(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : "";
    }
}
