package jp.jissen.base.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;

import jp.jissen.base.Changed;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;
import jp.jissen.base.Unsaved;

/** The fields of one form as its {@link Journal} knows them: what is typed into them is kept, and given back when the sheet is shown again. */
public class KeptFields {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String form = "f" + NUMBER.incrementAndGet();
    private final SheetKeeper keeper = new SheetKeeper(form, this::giveBack);
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, String> saved = new HashMap<>();
    private final Map<String, Unsaved> givenBack = new LinkedHashMap<>();
    private final Set<String> notTaken = new HashSet<>();
    private Sheet sheet;
    private boolean isShown;
    private Consumer<String> onMissing = name -> { };
    private Runnable onThrownAway = () -> { };

    /** @param sheet what the form writes to; {@link Sheet#NEVER} where nothing may be kept */
    public KeptFields(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Stands in the form, and says there what was given back. */
    public Component notice() {
        return keeper;
    }

    /** Stands in the form, and says who else types into the same sheet. */
    public Component editing() {
        return new EditingNow(form);
    }

    /** What the form is called, in the words of its reader. */
    public void name(String title) {
        keeper.name(title);
    }

    /** @param name letters and digits, dots between parts */
    public <F extends Component & HasValue<?, ?>> F add(F field, String name) {
        fields.put(name, field);
        if (isShown && isKept()) {   // a row that was added
            saved.put(name, FieldText.of(field));
            FieldText.mark(field, form, name);
        }
        return field;
    }

    /** The form is drawn anew, with other fields. */
    public void clear() {
        fields.clear();
        saved.clear();
        isShown = false;
    }

    /** Makes a field for something that was typed into one that the form does not have: a row that was added. */
    public void onMissing(Consumer<String> maker) {
        onMissing = maker;
    }

    /** Shows what is saved, after the reader has thrown their input away. */
    public void onThrownAway(Runnable action) {
        onThrownAway = action;
    }

    /** The fields hold what is saved in the sheet; over it comes what the reader left unsaved. */
    public void shown(Sheet now) {
        sheet = now;
        isShown = true;
        givenBack.clear();
        notTaken.clear();
        saved.clear();
        saved.putAll(texts());
        keeper.keep(sheet);
        if (isKept()) {
            fields.forEach((name, field) -> FieldText.mark(field, form, name));
            Journal.inHand().ifPresent(journal -> giveBack(journal.unsaved(sheet)));
        }
    }

    /** What the fields hold and is not saved, for {@link #again} after the form was drawn anew. @param now the time that its reader is told */
    public List<Unsaved> typed(Instant now) {
        return fields.entrySet().stream().filter(field -> !FieldText.of(field.getValue()).equals(saved.get(field.getKey())))
                .map(field -> new Unsaved(field.getKey(), FieldText.of(field.getValue()), saved.get(field.getKey()), now)).toList();
    }

    /** Puts over what is saved by now what its reader had typed before. */
    public void again(List<Unsaved> typed) {
        giveBack(typed);
    }

    /** The fields hold what somebody else has saved meanwhile. */
    void rebase() {
        givenBack.clear();
        saved.clear();
        fields.forEach((name, field) -> saved.put(name, FieldText.of(field)));
    }

    /** Both have changed these fields, by name: the reader's own text stands in the field, the other's above, to choose from. */
    void choose(Stale stale, Map<String, Changed> conflicts) {
        var words = new ArrayList<Component>();
        words.add(SheetKeeper.savedFirst(stale));
        conflicts.forEach((name, change) -> {
            var field = fields.get(name);
            if (field != null) {
                var now = saved.get(name);
                words.add(SheetKeeper.other(label(field), change, FieldText.words(field, now), () -> FieldText.set(field, now)));
            }
        });
        keeper.says(Map.of(), words);
        keeper.getElement().callJsFunction("scrollIntoView");
    }

    /** What the fields show, in their order: names, labels and words as their reader knows them. */
    List<Worded> worded() {
        return fields.entrySet().stream().map(field -> new Worded(field.getKey(), label(field.getValue()), FieldText.shown(field.getValue()))).toList();
    }

    Sheet sheet() {
        return sheet;
    }

    /** What the fields hold, by name. */
    public Map<String, String> texts() {
        return isKept() ? fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> FieldText.of(field.getValue()))) : Map.of();
    }

    /** The sheet was saved with these texts. */
    public void saved(Sheet written, Map<String, String> texts) {
        if (!written.equals(Sheet.NEVER)) {
            givenBack.clear();
            keeper.says(Map.of(), List.of());
            var taken = new HashMap<>(texts);
            taken.keySet().removeAll(notTaken);
            Journal.inHand().ifPresent(journal -> journal.saved(written, taken));
        }
    }

    /** The input is thrown away on purpose: the journal forgets it too. */
    public void throwAway() {
        if (isKept()) {
            Journal.inHand().ifPresent(journal -> journal.thrownAway(sheet));
        }
    }

    private boolean isKept() {
        return !sheet.equals(Sheet.NEVER);
    }

    /** Puts into the fields what was typed and never saved. Where somebody else changed a field since, both texts stay in view. */
    private void giveBack(List<Unsaved> left) {
        var unsaved = left.stream().map(this::here).toList();
        var open = unsaved.stream().filter(one -> !one.text().equals(saved.get(one.field()))).toList();
        if (open.isEmpty() && !unsaved.isEmpty()) {
            throwAway();   // it has been saved by another way
        }
        var changed = false;
        for (var one : open) {
            if (!fields.containsKey(one.field())) {
                onMissing.accept(one.field());
            }
            var field = fields.get(one.field());
            if (field != null && !field.isReadOnly() && (FieldText.of(field).equals(one.text()) || FieldText.set(field, one.text()))) {
                changed |= givenBack.put(one.field(), one) == null;
            } else {
                notTaken.add(one.field());
            }
        }
        if (changed) {
            tell();
        }
    }

    private Unsaved here(Unsaved one) {
        var field = fields.get(one.field());
        return field == null ? one : new Unsaved(one.field(), FieldText.here(field, one.text()), one.base() == null ? null : FieldText.here(field, one.base()), one.at());
    }

    private void tell() {
        var words = new ArrayList<Component>();
        var last = givenBack.values().stream().map(Unsaved::at).max(Comparator.naturalOrder()).orElseThrow();
        words.add(SheetKeeper.givenBack(last, () -> {
            throwAway();
            onThrownAway.run();
        }));
        givenBack.forEach((name, one) -> {
            var now = saved.get(name);
            if (one.base() != null && !one.base().equals(now)) {
                var field = fields.get(name);
                words.add(SheetKeeper.changedMeanwhile(label(field), FieldText.words(field, now), () -> FieldText.set(field, now)));
            }
        });
        keeper.says(givenBack.keySet().stream().collect(Collectors.toMap(Function.identity(), saved::get)), words);
    }

    private static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? labelled.getLabel() : "";
    }
}
