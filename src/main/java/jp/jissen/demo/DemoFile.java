package jp.jissen.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/** The demo's tables. */
final class DemoFile {

    private DemoFile() {
    }

    static List<CSVRecord> read(String name) {
        try (var reader = new InputStreamReader(new ClassPathResource("demo/" + name).getInputStream(), StandardCharsets.UTF_8);
                var table = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return table.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
