package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.programme.VisitWindow;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitPlan;
import jp.jissen.visit.VisitService;

/** The dialog for a visit's date. */
final class VisitPlanning {

    private VisitPlanning() {
    }

    static void open(VisitService visits, VisitDetails visit, List<VisitWindow> windows, Runnable onSaved) {
        var id = visit.visit().id();
        var form = new RecordForm<>(Plan.class, Sheet.of("visit.plan", id.value()));
        var dialog = new FormDialog<>(t("visit.plan.title", visit.visit().number()), form, typed -> {
            var saved = visits.plan(id, typed.plan(), visits.get(id).version());
            Messages.done(t(saved.visit().misses(windows, saved.visit().plan().on()) ? "visit.plan.outside" : "visit.plan.done"));
            onSaved.run();
        }, form.field(Fields.date("visit.plannedOn"), "on"), form.field(VisitWords.modes(), "mode"), form.field(Fields.time("visit.from"), "from"), form.field(Fields.time("visit.until"), "until"),
                form.field(Fields.line("visit.place", TextLimit.LINE), "place", Checks.text(TextLimit.LINE)));
        form.rereads(() -> now(visits, id));
        form.show(Plan.of(visit.visit().plan()));
        dialog.open();
    }

    private static Plan now(VisitService visits, VisitId id) {
        return Plan.of(visits.get(id).visit().plan());
    }

    /** What the form holds. */
    public record Plan(@Nullable LocalDate on, @Nullable LocalTime from, @Nullable LocalTime until, VisitMode mode, String place) {

        static Plan of(VisitPlan plan) {
            return new Plan(plan.on(), plan.from(), plan.until(), plan.mode(), plan.place());
        }

        VisitPlan plan() {
            return new VisitPlan(on, from, until, mode, place);
        }
    }
}
