package jp.jissen.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every label inside a record, however deep. */
final class Labels {

    static Stream<Label> in(Object value) {
        return switch (value) {
            case Label label -> Stream.of(label);
            case Collection<?> items -> items.stream().flatMap(Labels::in);
            case Map<?, ?> map -> map.values().stream().flatMap(Labels::in);
            case Optional<?> optional -> optional.stream().flatMap(Labels::in);
            case Record parts -> Arrays.stream(parts.getClass().getRecordComponents()).flatMap(part -> in(read(part, parts)));
            default -> Stream.empty();
        };
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private Labels() {
    }
}
