package jp.jissen.journey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** What a calendar program reads in the file. */
record CalendarParts(List<VEvent> events) {

    static CalendarParts of(byte[] file) {
        try {
            return new CalendarParts(new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8))).getComponents("VEVENT"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("no calendar program could read this", e);
        }
    }

    List<String> titles() {
        return events.stream().map(event -> value(event, "SUMMARY")).toList();
    }

    String start(String title) {
        return of(title, "DTSTART");
    }

    /** A property of the event whose title begins like this; empty when it has none. */
    String of(String title, String property) {
        return value(events.stream().filter(event -> value(event, "SUMMARY").startsWith(title + " ")).findFirst().orElseThrow(), property);
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }
}
