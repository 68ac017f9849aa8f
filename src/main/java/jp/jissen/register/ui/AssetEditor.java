package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Messages;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.live.ui.Heard;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetHistory;
import jp.jissen.register.AssetLine;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.Sight;
import jp.jissen.revision.Revision;
import jp.jissen.revision.ui.History;
import jp.jissen.revision.ui.HistoryDialog;

/** Opens, saves, copies and takes out assets; asks before typed text would be lost; works by keyboard alone. */
class AssetEditor extends Div {

    /** What the editor asks. */
    record Services(AssetService assets, AssetHistory history, Catalogue catalogue, Today today) {
    }

    /** The open asset as its colleagues left it, and its versions. */
    private class AssetVersions implements History<AssetValues> {

        @Override
        public AssetValues now() {
            open = services.assets().get(open.id());
            return AssetValues.of(open.input(), services.catalogue());
        }

        @Override
        public List<Revision<AssetValues>> newest(int offset, int limit) {
            return services.history().of(open.id(), offset, limit).stream().map(version -> version.with(AssetValues.of(version.body(), services.catalogue()))).toList();
        }

        @Override
        public void goBack(int number) {
            services.history().goBack(open.id(), number, open.version());
        }

        @Override
        public void undo() {
            services.history().undo(open.id());
        }

        @Override
        public void setAside(AssetValues mine) {
            services.history().setAside(open.id(), mine.input());
        }
    }

    private final Services services;
    private final RegisterRow register;
    private final Sight sight;
    private final boolean mayWrite;
    private final Runnable onChange;
    private final AssetList list;
    private final AssetForm form;
    private final Component empty;
    private final ColleagueNotice colleague = new ColleagueNotice();
    private final Span saveState = new Span();
    private @Nullable AssetDetails open;

    /** @param onChange after something was saved, for what shows counts */
    AssetEditor(Services services, RegisterRow register, Sight sight, Runnable onChange) {
        this.services = services;
        this.register = register;
        this.sight = sight;
        this.mayWrite = sight.mayWrite();
        this.onChange = onChange;
        list = new AssetList(services.assets(), register, services.catalogue(), line -> guarded(() -> open(line)));
        form = new AssetForm(register.scale(), services.catalogue());
        empty = empty();
        addClassName("register__editor");
        saveState.addClassName("save-state");
        saveState.getElement().setAttribute("role", "status");
        saveState.setVisible(false);
        form.form().mergesWith(new AssetVersions());
        form.above(colleague);
        add(empty, form, new LiveNews(this::heard).about(register.space(), AssetService.NEWS));
        if (mayWrite) {
            add(keys());
            shortcuts();
        }
        list.refresh();
    }

    AssetList list() {
        return list;
    }

    Component saveState() {
        return saveState;
    }

    boolean changed() {
        return mayWrite && form.isVisible() && form.form().changed();
    }

    void openNothing() {
        open = null;
        form.setVisible(false);
        empty.setVisible(true);
    }

    void openNumber(int number) {
        services.assets().find(register.id(), number).ifPresentOrElse(this::show, this::openNothing);
    }

    /** Figures and list follow at once; the open form only where nobody is at work in it. */
    private void heard(Heard heard) {
        list.refresh();
        onChange.run();
        markOpen();
        if (open != null && form.isVisible() && heard.changed(open.id().value())) {
            var now = services.assets().get(open.id());
            if (now.version() == open.version()) {
                return;
            }
            if (heard.focused() || changed()) {
                colleague.says(now.savedBy(), changed(), this::readAgain);
            } else {
                show(now);
            }
        }
    }

    private void readAgain() {
        if (changed()) {
            colleague.says(services.assets().get(open.id()).savedBy(), true, this::readAgain);
        } else {
            show(services.assets().get(open.id()));
        }
    }

    /** Asks what to do with unsaved text, then goes on. */
    void leaving(Runnable then) {
        var dialog = new ConfirmDialog(t("asset.leave.title"), t("asset.leave.text"), t("asset.leave.save"), event -> {
            if (save()) {
                then.run();
            }
        }, t("asset.leave.discard"), event -> {
            form.form().throwAway();
            then.run();
        }, t("action.cancel"), event -> markOpen());
        dialog.setRejectButtonTheme("error tertiary");
        dialog.setCancelButtonTheme("tertiary");
        dialog.open();
    }

    /** The list marks what the form shows. */
    private void markOpen() {
        if (open == null) {
            list.deselect();
        } else {
            list.select(open.id());
        }
    }

    private void guarded(Runnable then) {
        if (changed()) {
            leaving(then);
        } else {
            then.run();
        }
    }

    private Component empty() {
        var start = new Button(t("assets.first"), event -> create());
        start.addThemeName("primary");
        return mayWrite ? new EmptyState(t("assets.empty.title"), t("assets.empty.text"), start) : new EmptyState(t("assets.choose.title"), t("assets.choose.text"));
    }

    /** On a phone the form lies below the list, so it comes into view. */
    private void open(AssetLine line) {
        show(services.assets().get(line.id()));
        form.scrollIntoView();
    }

    private void show(AssetDetails asset) {
        open = asset;
        display(sheet(asset), AssetValues.of(asset.input(), services.catalogue()), asset.number(), !mayWrite || asset.archived());
        list.select(asset.id());
        savedAt(asset);
        address(RegisterRoutes.asset(register.company(), asset.number()));
    }

    /** A blank form, after what is open has been dealt with. */
    void create() {
        guarded(() -> {
            open = null;
            list.deselect();
            display(Sheet.of("asset.new", register.id().value()), AssetValues.fresh(services.today().date()), 0, false);
            saveState.setVisible(false);
            address(RegisterRoutes.assets(register.company()));
            form.focusName();
        });
    }

    private static Sheet sheet(AssetDetails asset) {
        return Sheet.of("asset", asset.id().value());
    }

    private void display(Sheet sheet, AssetValues values, int number, boolean readOnly) {
        colleague.setVisible(false);
        empty.setVisible(false);
        form.setVisible(true);
        form.show(sheet, values, number, services.assets().businesses(register.id()), readOnly);
        form.actions(actions());
    }

    private Component[] actions() {
        if (!sight.isWhole()) {
            return new Component[0];
        }
        if (open != null && (!mayWrite || open.archived())) {
            var versions = quiet("history.open", this::history);
            return mayWrite ? new Component[] {new Button(t("asset.restore"), event -> restore(open)), versions} : new Component[] {versions};
        }
        var next = new Button(t("asset.saveNext"), event -> saveAndNext());
        next.addThemeName("primary");
        var save = new Button(t("action.save"), event -> saveAndStay());
        if (open == null) {
            return new Component[] {next, save};
        }
        var copy = quiet("asset.copy", this::copy);
        var archive = quiet("asset.archive", () -> guarded(this::archive));
        return new Component[] {next, save, copy, archive, quiet("history.open", () -> guarded(this::history))};
    }

    private void history() {
        var asset = open;
        new HistoryDialog<>(asset.input().description().name(), AssetForm.words(register.scale(), services.catalogue()), new AssetVersions(), mayWrite && !asset.archived(), () -> {
            show(services.assets().get(asset.id()));
            list.refresh();
            onChange.run();
        }).open();
    }

    private static Button quiet(String key, Runnable action) {
        var button = new Button(t(key), event -> action.run());
        button.addThemeName("tertiary");
        return button;
    }

    private void saveAndStay() {
        if (save()) {
            show(open);
        }
    }

    private void saveAndNext() {
        var before = Optional.ofNullable(open);
        if (save()) {
            before.flatMap(asset -> list.after(asset.id())).ifPresentOrElse(this::open, this::create);
        }
    }

    /** Saves what is in the form. @return whether it was saved; otherwise the form says why not */
    private boolean save() {
        var saved = form.form().submit(values -> {
            var input = values.input();
            open = open == null ? services.assets().add(register.id(), input) : services.assets().save(open.id(), input, open.version());
        });
        if (saved) {
            form.form().show(sheet(open), AssetValues.of(open.input(), services.catalogue()));
            savedAt(open);
            list.refresh();
            onChange.run();
        }
        return saved;
    }

    private void copy() {
        guarded(() -> {
            var values = AssetValues.of(open.input(), services.catalogue());
            var sheet = Sheet.of("asset.copy", open.id().value());
            open = null;
            list.deselect();
            display(sheet, values.named(t("asset.copyOf", values.name())), 0, false);
            address(RegisterRoutes.assets(register.company()));
            form.focusName();
        });
    }

    private void archive() {
        var asset = open;
        Confirm.removal(t("asset.archive.title"), t("asset.archive.text", asset.input().description().name()), t("asset.archive"), () -> {
            services.assets().archive(asset.id());
            openNothing();
            list.refresh();
            onChange.run();
            Messages.done(t("asset.archived", asset.input().description().name()), () -> restore(asset));
        });
    }

    /** What is being typed meanwhile stays in front. */
    private void restore(AssetDetails asset) {
        services.assets().restore(asset.id());
        list.refresh();
        onChange.run();
        if (!changed()) {
            show(services.assets().get(asset.id()));
        }
    }

    private void savedAt(AssetDetails asset) {
        saveState.setText(t("save.state", formats().time(asset.savedAt()), asset.savedBy()));
        saveState.setVisible(true);
    }

    /** The address names the open asset, so that it can be copied. */
    private void address(String path) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path));
    }

    private void shortcuts() {
        Shortcuts.addShortcutListener(this, this::saveAndNext, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::saveAndStay, Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::create, Key.KEY_N, KeyModifier.ALT).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> Optional.ofNullable(open).ifPresent(asset -> copy()), Key.KEY_C, KeyModifier.ALT).resetFocusOnActiveElement();
    }

    private static Details keys() {
        var details = new Details(t("keys.title"), new Facts().row("Ctrl + Enter", t("keys.saveNext")).row("Ctrl + S", t("keys.save")).row("Alt + N", t("keys.new")).row("Alt + C", t("keys.copy")));
        details.addClassName("twin");
        return details;
    }
}
