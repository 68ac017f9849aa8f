package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The year as a file, read again as a person's calendar program reads it. */
@Staged
@As(Persona.PARTICIPANT)
class CalendarFileTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    ScheduleService schedules;
    @Autowired
    SessionService sessions;

    @Test
    void theTenSessionsStandAtTheirHours() throws Exception {
        var events = events(schedules.calendarFile(house.edition().id(), Locale.JAPANESE));

        assertThat(events).hasSize(10 + 4 + 3);
        assertThat(events.subList(0, 10)).extracting(event -> hour(event, Property.DTSTART)).containsExactly("2025-07-25T13:00", "2025-08-08T13:00", "2025-08-27T13:00", "2025-09-11T13:00", "2025-09-25T13:00",
                "2025-10-10T13:00", "2025-10-27T13:00", "2025-11-17T13:00", "2025-12-12T13:00", "2026-01-16T13:00");
        assertThat(events.subList(0, 10)).extracting(event -> hour(event, Property.DTEND)).allMatch(end -> end.endsWith("T17:30"));
        assertThat(events.get(2)).satisfies(third -> {
            assertThat(value(third, Property.SUMMARY)).isEqualTo("第3回 資産台帳作成およびリスクアセスメント");
            assertThat(value(third, Property.LOCATION)).isEqualTo("新宿の研修会場");
            assertThat(value(third, Property.DESCRIPTION)).isEqualTo("ISMSなどのフレームワークの種類と活用法の紹介");
        });
    }

    @Test
    void visitsAndMilestonesAreWholeDaysUntilTheDayAfterTheirLast() throws Exception {
        var events = events(schedules.calendarFile(house.edition().id(), Locale.JAPANESE));

        assertThat(events.subList(10, 17)).extracting(event -> value(event, Property.SUMMARY) + " " + value(event, Property.DTSTART) + "/" + value(event, Property.DTEND)).containsExactly(
                "第1回 専門家派遣 20250707/20250816", "第2回 専門家派遣 20250818/20251011", "第3回 専門家派遣 20250911/20251206", "第4回 専門家派遣 20251110/20260214",
                "事例集の取材 20251104/20251206", "事例集の作成期間 20251208/20260321", "事例集の公表 20260324/20260401");
    }

    @Test
    void itReadsEnglishToo() throws Exception {
        var events = events(schedules.calendarFile(house.edition().id(), Locale.ENGLISH));

        assertThat(events).extracting(event -> value(event, Property.SUMMARY)).allMatch(summary -> summary.codePoints().allMatch(c -> c < 0x3000), "without Japanese");
    }

    /** A calendar program takes a second import for a change of the same events, not for new ones. */
    @Test
    void importedAgainItChangesTheSameEvents() throws Exception {
        var first = events(schedules.calendarFile(house.edition().id(), Locale.JAPANESE));
        var second = events(schedules.calendarFile(house.edition().id(), Locale.ENGLISH));

        assertThat(first).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates()
                .containsExactlyElementsOf(second.stream().map(event -> value(event, Property.UID)).toList());
        assertThat(first).allSatisfy(event -> assertThat(value(event, Property.DTSTAMP)).isNotEmpty());
    }

    @Test
    void whatTheOfficeChangesIsInTheNextFile() throws Exception {
        var draft = stage.draft();
        var bytes = stage.as(Persona.COORDINATOR, () -> {
            var rows = sessions.list(draft.id());
            sessions.cancel(rows.get(0).id());
            var second = rows.get(1);
            var texts = new SessionTexts(second.texts().seminarTheme(), new Words("改行\nと; 記号, を\\含む題", ""), second.texts().goals(), second.texts().bring(), second.texts().notice());
            sessions.change(second.id(), new SessionChange(second.heldOn().plusDays(1), SessionMode.ONLINE, second.venue(), "https://meet.example.jp/2", texts, second.version()));
            return schedules.calendarFile(draft.id(), Locale.JAPANESE);
        });
        var day = stage.as(Persona.COORDINATOR, () -> sessions.list(draft.id())).get(1).heldOn();
        var events = events(bytes);

        assertThat(value(events.get(0), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events.get(0), Property.SEQUENCE)).as("newer than the file before").isEqualTo("1");
        assertThat(events.subList(1, 10)).noneMatch(event -> value(event, Property.STATUS).equals("CANCELLED"));
        assertThat(value(events.get(1), Property.LOCATION)).isEqualTo("https://meet.example.jp/2");
        assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("第2回 改行\nと; 記号, を\\含む題");
        assertThat(hour(events.get(1), Property.DTSTART)).isEqualTo(day + "T13:00");
    }

    @Test
    void aSessionLastsAsLongAsItsRunningOrder() throws Exception {
        var draft = stage.draft();
        stage.run(Persona.COORDINATOR, () -> sessions.reorder(sessions.list(draft.id()).getFirst().id(), sessions.page(draft.id(), 1).phases(),
                List.of(new Phase("SEMINAR", new Words("セミナー", ""), LocalTime.of(9, 30), LocalTime.of(12, 15)))));

        var first = events(stage.as(Persona.COORDINATOR, () -> schedules.calendarFile(draft.id(), Locale.JAPANESE))).getFirst();

        assertThat(hour(first, Property.DTSTART)).endsWith("T09:30");
        assertThat(hour(first, Property.DTEND)).endsWith("T12:15");
    }

    private static List<VEvent> events(byte[] file) throws Exception {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** As a wall clock in Tokyo shows it. */
    private static String hour(VEvent event, String property) {
        var utc = value(event, property).replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z", "$1-$2-$3T$4:$5:$6Z");
        return Instant.parse(utc).atZone(TOKYO).toLocalDateTime().toString();
    }
}
