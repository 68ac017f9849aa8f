package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.Basis;
import jp.jissen.catalogue.HomeworkTemplate;
import jp.jissen.catalogue.PartTemplate;
import jp.jissen.catalogue.SessionSetting;
import jp.jissen.catalogue.SessionTemplate;

/** sessions.yaml: the session days, with their running orders and homework. */
final class SessionsReader {

    private final Entries<SessionTemplate> sessions = new Entries<>("session");
    private final Entries<HomeworkTemplate> homework = new Entries<>("homework");
    private final YamlMap file;
    private final PartsReader parts;
    private final int count;
    private final RunningOrders runningOrders;

    SessionsReader(CatalogueFiles files, PartsReader parts) {
        this.file = files.yaml("sessions.yaml");
        this.parts = parts;
        this.count = file.sizeOf("sessions");
        this.runningOrders = new RunningOrders(files, count);
    }

    List<SessionTemplate> read() {
        return file.read(map -> {
            map.each("sessions", this::session);
            return sessions.all();
        });
    }

    private void session(YamlMap item) {
        int number = item.value("number").next(sessions.size() + 1);
        var date = item.value("date");
        if (number > 1 && !date.date().isAfter(sessions.all().getLast().date())) {
            throw date.problem("must be later than the session before, not %s".formatted(date.text()));
        }
        var taught = item.values("parts").stream().map(parts.parts()::of).toList();
        sessions.add(item.value("number"), new SessionTemplate(number, date.date(), taught.stream().map(PartTemplate::number).toList(),
                item.values("chapters").stream().map(chapter -> chapterOf(taught, chapter)).toList(),
                item.label("seminar_theme"), item.label("workshop_theme"), item.text("worksheet_type"),
                item.value("setting").constant(SessionSetting.class), item.labels("goals"), item.label("bring"),
                item.list("homework", task -> homework(task, number)), runningOrders.of(item.value("running_order"), number),
                item.value("chapters_basis").constant(Basis.class), item.value("workshop_basis").constant(Basis.class)));
    }

    private int chapterOf(List<PartTemplate> taught, Value number) {
        var chapter = parts.chapters().of(number);
        if (taught.stream().noneMatch(part -> part.chapters().contains(chapter))) {
            throw number.problem("names chapter %d, which belongs to another part".formatted(chapter.number()));
        }
        return chapter.number();
    }

    private HomeworkTemplate homework(YamlMap item, int session) {
        var kind = item.value("kind").constant(HomeworkTemplate.Kind.class);
        int target = kind == HomeworkTemplate.Kind.CHECK ? 1 : item.value("target").integer(1, 1000);
        var task = new HomeworkTemplate(item.text("code"), kind, target, item.label("text"),
                item.value("due_before_session").integer(session + 1, count));
        homework.add(item.value("code"), task);
        return task;
    }
}
