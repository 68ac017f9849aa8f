package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.EditionTexts;
import jp.jissen.programme.Milestone;
import jp.jissen.programme.Part;
import jp.jissen.programme.Period;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.VisitWindow;
import jp.jissen.programme.Words;

/** One year's settings: its words, windows, the case collection's dates and the names of its parts. */
@Route(ProgrammeRoutes.EDITION)
@PageTitle("edition.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class EditionView extends Div implements BeforeEnterObserver {

    private final EditionService editions;
    private final ScheduleService schedules;
    private final Catalogues catalogues;

    EditionView(EditionService editions, ScheduleService schedules, Catalogues catalogues) {
        this.editions = editions;
        this.schedules = schedules;
        this.catalogues = catalogues;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")));
    }

    private void show(EditionId id) {
        removeAll();
        var news = new LiveNews(heard -> show(id)).waitsForFields();
        var schedule = schedules.get(id);
        var edition = schedule.edition();
        add(new PageHeader(edition.name().in(locale()), t("edition.purpose", t("edition.state." + edition.state().name())), stateButton(edition), new Button(t("edition.change"), event -> texts(edition))));
        add(new Panel(t("edition.basics"), facts(edition), new Anchor(ProgrammeRoutes.schedule(id), t("edition.toSchedule"))));
        var windows = new UnorderedList();
        schedule.windows().forEach(window -> windows.add(row(new TwoLine(t("schedule.visit", window.number()), formats().period(window.period().from(), window.period().until())), () -> window(edition, window))));
        var milestones = new UnorderedList();
        schedule.milestones().forEach(milestone -> milestones.add(row(new TwoLine(milestone.label().in(locale()), formats().period(milestone.period().from(), milestone.period().until())), () -> milestone(edition, milestone))));
        var parts = new UnorderedList();
        editions.parts(id).forEach(part -> parts.add(row(new TwoLine(t("session.part", part.number(), part.title().in(locale())), t("edition.chapters", part.chapters().size())), () -> part(edition, part))));
        for (var list : new UnorderedList[] {windows, milestones, parts}) {
            list.addClassName("edition-list");
        }
        add(new Panel(t("schedule.visits"), windows), new Panel(t("schedule.cases"), milestones), new Panel(t("edition.parts"), parts), news.about(edition.space(), ScheduleService.NEWS));
    }

    private Component stateButton(EditionRow edition) {
        if (edition.state() == EditionState.CLOSED) {
            return new Div();
        }
        var next = EditionState.values()[edition.state().ordinal() + 1];
        return new Button(t("edition.become." + next.name()), event -> Confirm.change(t("edition.become." + next.name()), t("edition.become." + next.name() + ".text"), t("edition.become." + next.name()), () -> {
            editions.become(edition.id(), next);
            show(edition.id());
        }));
    }

    private Facts facts(EditionRow edition) {
        var texts = edition.texts();
        return new Facts().row(t("edition.venue"), texts.venue().in(locale()))
                .row(t("edition.helpdesk"), texts.helpdeskPhone().isEmpty() ? t("edition.noPhone") : texts.helpdeskPhone() + " " + texts.helpdeskHours().in(locale()))
                .row(t("edition.scale"), scaleName(edition, texts.riskScale()))
                .row(t("edition.period"), formats().fullPeriod(edition.period().from(), edition.period().until()));
    }

    private String scaleName(EditionRow edition, String code) {
        return catalogues.version(edition.catalogueVersion()).riskScale(code).name().in(locale());
    }

    private static ListItem row(Component text, Runnable change) {
        var button = new Button(t("action.change"), event -> change.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(t("action.change") + " " + text.getElement().getTextRecursively());
        var item = new ListItem(text, button);
        item.addClassName("edition-list__i");
        return item;
    }

    private void texts(EditionRow edition) {
        var form = new RecordForm<>(Texts.class, Sheet.of("edition", edition.id().value()));
        var scale = form.required(new Select<String>(), "riskScale");
        scale.setLabel(t("edition.scale"));
        scale.setItems(catalogues.version(edition.catalogueVersion()).riskScales().stream().map(one -> one.code()).toList());
        scale.setItemLabelGenerator(code -> scaleName(edition, code));
        scale.setHelperText(t("edition.scale.help"));
        var dialog = new FormDialog<>(t("edition.change"), form, typed -> {
            editions.change(edition.id(), typed.texts());
            Messages.done(t("edition.changed"));
            show(edition.id());
        }, form.required(Fields.line("edition.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE)), form.field(Fields.line("edition.nameEn", TextLimit.LINE), "nameEn", Checks.text(TextLimit.LINE)),
                form.field(Fields.line("edition.venue", TextLimit.NOTE), "venue", Checks.text(TextLimit.NOTE)), form.field(Fields.line("edition.venueEn", TextLimit.NOTE), "venueEn", Checks.text(TextLimit.NOTE)),
                form.field(Fields.line("edition.phone", TextLimit.LINE), "phone", Checks.text(TextLimit.LINE)), scale,
                form.field(Fields.line("edition.hours", TextLimit.LINE), "hours", Checks.text(TextLimit.LINE)), form.field(Fields.line("edition.hoursEn", TextLimit.LINE), "hoursEn", Checks.text(TextLimit.LINE)));
        form.rereads(() -> Texts.of(editions.get(edition.id()).texts()));
        form.show(Texts.of(edition.texts()));
        dialog.open();
    }

    private void window(EditionRow edition, VisitWindow window) {
        stretch(Sheet.of("edition.window", edition.id().value(), window.number()), t("schedule.visit", window.number()), "edition.aim",
                () -> schedules.get(edition.id()).windows().stream().filter(one -> one.number() == window.number()).map(Stretch::of).findFirst().orElseThrow(Absent::new), typed -> {
                    editions.change(edition.id(), new VisitWindow(window.number(), typed.period(), typed.words("text", TextLimit.NOTE), window.survey()));
                    show(edition.id());
                });
    }

    private void milestone(EditionRow edition, Milestone milestone) {
        stretch(Sheet.of("edition.milestone", edition.id().value(), milestone.code()), milestone.label().in(locale()), "edition.milestone",
                () -> schedules.get(edition.id()).milestones().stream().filter(one -> one.code().equals(milestone.code())).map(Stretch::of).findFirst().orElseThrow(Absent::new), typed -> {
                    editions.change(edition.id(), new Milestone(milestone.code(), typed.words("text", TextLimit.LINE), typed.period()));
                    show(edition.id());
                });
    }

    private static void stretch(Sheet sheet, String title, String textKey, Supplier<Stretch> now, Consumer<Stretch> then) {
        var form = new RecordForm<>(Stretch.class, sheet);
        var dialog = new FormDialog<>(title, form, then, form.required(Fields.date("edition.from"), "from"), form.required(Fields.date("edition.until"), "until"),
                form.required(Fields.lines(textKey, TextLimit.NOTE), "text", Checks.required(TextLimit.NOTE)), form.field(Fields.lines(textKey + "En", TextLimit.NOTE), "textEn", Checks.text(TextLimit.NOTE)));
        form.rereads(now);
        form.show(now.get());
        dialog.open();
    }

    private void part(EditionRow edition, Part part) {
        var form = new RecordForm<>(PartTitle.class, Sheet.of("edition.part", edition.id().value(), part.number()));
        var dialog = new FormDialog<>(t("edition.part", part.number()), form, typed -> {
            editions.renamePart(edition.id(), part.number(), Words.typed("title", TextLimit.NOTE, typed.title(), typed.titleEn()));
            show(edition.id());
        }, form.required(Fields.line("edition.partTitle", TextLimit.NOTE), "title", Checks.required(TextLimit.NOTE)), form.field(Fields.line("edition.partTitleEn", TextLimit.NOTE), "titleEn", Checks.text(TextLimit.NOTE)));
        form.rereads(() -> editions.parts(edition.id()).stream().filter(one -> one.number() == part.number()).map(PartTitle::of).findFirst().orElseThrow(Absent::new));
        form.show(PartTitle.of(part));
        dialog.open();
    }

    /** What the form of the year holds. */
    public record Texts(String name, String nameEn, String venue, String venueEn, String phone, String hours, String hoursEn, String riskScale) {

        static Texts of(EditionTexts texts) {
            return new Texts(texts.name().ja(), texts.name().en(), texts.venue().ja(), texts.venue().en(), texts.helpdeskPhone(), texts.helpdeskHours().ja(), texts.helpdeskHours().en(), texts.riskScale());
        }

        EditionTexts texts() {
            return new EditionTexts(Words.typed("name", TextLimit.LINE, name, nameEn), new Words(venue.strip(), venueEn.strip()), phone.strip(), new Words(hours.strip(), hoursEn.strip()), riskScale);
        }
    }

    /** What the form of a window or a milestone holds. */
    public record Stretch(LocalDate from, LocalDate until, String text, String textEn) {

        static Stretch of(VisitWindow window) {
            return new Stretch(window.period().from(), window.period().until(), window.aim().ja(), window.aim().en());
        }

        static Stretch of(Milestone milestone) {
            return new Stretch(milestone.period().from(), milestone.period().until(), milestone.label().ja(), milestone.label().en());
        }

        Period period() {
            return new Period(from, until);
        }

        Words words(String field, TextLimit limit) {
            return Words.typed(field, limit, text, textEn);
        }
    }

    /** What the form of a part holds. */
    public record PartTitle(String title, String titleEn) {

        static PartTitle of(Part part) {
            return new PartTitle(part.title().ja(), part.title().en());
        }
    }
}
