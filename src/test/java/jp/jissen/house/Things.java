package jp.jissen.house;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.jissen.testing.Neighbour;

/** The ids by which a company's things are asked for. */
record Things(Function<Class<?>, Object> ids) {

    static Things of(Neighbour neighbour, Object... more) {
        Map<Class<?>, Object> known = new HashMap<>();
        List.of(neighbour.edition().id(), neighbour.edition().space(), neighbour.session().id(), neighbour.homework(), neighbour.material(), neighbour.assignment(), neighbour.closing(),
                neighbour.register().id(), neighbour.asset().id(), neighbour.cast().company().id(), neighbour.cast().company().space(), neighbour.cast().enrolment().id(),
                neighbour.cast().participant().id(), neighbour.cast().participant().account(), neighbour.job(), neighbour.letter(), neighbour.visit(), neighbour.promise(), neighbour.page()).forEach(id -> known.put(id.getClass(), id));
        Arrays.stream(more).forEach(id -> known.put(id.getClass(), id));
        return new Things(type -> {
            if (!known.containsKey(type)) {
                throw new Arguments.NoMaker(type);
            }
            return known.get(type);
        });
    }

    /** Ids of nothing: new ones every time. */
    static Things nowhere() {
        return new Things(type -> {
            try {
                var constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor.newInstance(UUID.randomUUID());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    <T> T get(Class<T> type) {
        return type.cast(ids.apply(type));
    }

    static boolean isId(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith("jp.jissen.") && type.getSimpleName().endsWith("Id");
    }

    /** The kinds of ids in a parameter: by themselves, in a collection, or as a part of a record. */
    static List<Class<?>> in(Type parameter) {
        if (parameter instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(argument -> in(argument).stream()).collect(Collectors.toList());
        }
        if (!(parameter instanceof Class<?> type) || !type.getPackageName().startsWith("jp.jissen.")) {
            return List.of();
        }
        if (isId(type)) {
            return List.of(type);
        }
        var found = new ArrayList<Class<?>>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> found.addAll(in(component.getGenericType())));
        }
        return found;
    }
}
