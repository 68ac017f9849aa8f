package jp.jissen.base.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same record: what each of them changed stands beside what the other changed.
 *
 * @param values one's own where one changed something, otherwise the other's
 * @param conflicts components that both changed, to different values; one's own stand in {@code values}
 */
record Merge<R extends Record>(R values, List<String> conflicts) {

    /** @param base what both saw; blank and absent texts count as the same */
    static <R extends Record> Merge<R> of(R base, R mine, R theirs) {
        var components = base.getClass().getRecordComponents();
        var conflicts = new ArrayList<String>();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var before = value(components[i], base);
            var own = value(components[i], mine);
            var other = value(components[i], theirs);
            var changed = !same(own, before);
            values[i] = changed ? own : other;
            if (changed && !same(other, before) && !same(own, other)) {
                conflicts.add(components[i].getName());
            }
        }
        return new Merge<>(make(base, components, values), List.copyOf(conflicts));
    }

    /** Whether two records differ in one of the components. */
    static boolean differ(Record one, Record other, Collection<String> components) {
        return Arrays.stream(one.getClass().getRecordComponents()).filter(component -> components.contains(component.getName())).anyMatch(component -> !same(value(component, one), value(component, other)));
    }

    /** Whether two records are alike; blank and absent texts are. */
    static boolean same(Record one, Record other) {
        return !differ(one, other, Arrays.stream(one.getClass().getRecordComponents()).map(RecordComponent::getName).toList());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof String text ? text.isBlank() ? null : text.strip() : value;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked") // the record's own constructor
    private static <R extends Record> R make(R base, RecordComponent[] components, Object[] values) {
        try {
            return (R) base.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
