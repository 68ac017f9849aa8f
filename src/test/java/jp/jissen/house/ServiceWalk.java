package jp.jissen.house;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.base.Absent;
import jp.jissen.testing.Stage;

/**
 * Calls every public method that takes an id of a company's thing: as strangers, who must hear that there is no such thing,
 * and as the company's own people and the office, one of whom must get through, or the call would prove nothing.
 */
record ServiceWalk(Stage stage, TransactionTemplate undone, Arguments arguments, Things theirs, Things own, Callers callers, Map<String, String> quiet, Map<String, String> inner) {

    private static final Set<String> REFUSALS = Set.of("refused: " + Absent.class.getSimpleName(), "refused: " + AccessDeniedException.class.getSimpleName());
    private static final Set<String> NOTHING = Set.of("gives false", "gives Optional.empty", "gives null");

    /** Sentences that begin with the method's name, empty when every stranger is refused. */
    List<String> problems(Object service) {
        var problems = new ArrayList<String>();
        for (var method : methods(AopUtils.getTargetClass(service))) {
            try {
                problems.addAll(problems(service, method));
            } catch (Arguments.NoMaker unknown) {
                problems.add(name(method) + ": is not tried, " + unknown.getMessage());
            }
        }
        return problems;
    }

    List<String> covered(Object service) {
        return methods(AopUtils.getTargetClass(service)).stream().map(ServiceWalk::name).toList();
    }

    private List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !kinds(method).isEmpty())
                .filter(method -> !inner.containsKey(name(method))).toList();
    }

    private List<String> problems(Object service, Method method) {
        var problems = new ArrayList<String>();
        for (var stranger : callers.strangersTo(method.getDeclaringClass(), kinds(method))) {
            var answer = stage.as(stranger, () -> call(service, method, at -> theirs));
            if (!REFUSALS.contains(answer) && !(quiet.containsKey(name(method)) && NOTHING.contains(answer))) {
                problems.add(name(method) + ": " + brief(answer) + " to " + callers.describe(stranger));
            }
            var ofNothing = stage.as(stranger, () -> call(service, method, at -> Things.nowhere()));
            if (!answer.equals(ofNothing)) {
                problems.add(name(method) + ": " + callers.describe(stranger) + " learns that the thing exists, since for nothing it " + brief(ofNothing) + " and not " + brief(answer));
            }
        }
        problems.addAll(crossings(service, method));
        var answers = callers.rightful().stream().map(person -> stage.as(person, () -> forgotten(service, method, at -> theirs))).distinct().toList();
        if (REFUSALS.containsAll(answers)) {
            problems.add(name(method) + ": is refused to everybody, so that the refusals prove nothing");
        }
        return problems;
    }

    /** One thing of the others among things of one's own: as good as one that is not there. */
    private List<String> crossings(Object service, Method method) {
        var places = IntStream.range(0, method.getParameterCount()).filter(at -> !Things.in(method.getGenericParameterTypes()[at]).isEmpty()).boxed().toList();
        if (places.size() < 2) {
            return List.of();
        }
        var problems = new ArrayList<String>();
        for (var place : places) {
            for (var stranger : callers.ownersOfOwn()) {
                var mixed = stage.as(stranger, () -> forgotten(service, method, at -> at == place ? theirs : own));
                var ofNothing = stage.as(stranger, () -> forgotten(service, method, at -> at == place ? Things.nowhere() : own));
                if (!mixed.equals(ofNothing)) {
                    problems.add(name(method) + ": " + callers.describe(stranger) + " with things of their own and argument " + (place + 1) + " of another company: " + brief(mixed) + ", but for nothing it " + brief(ofNothing));
                }
            }
        }
        return problems;
    }

    private String forgotten(Object service, Method method, IntFunction<Things> things) {
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            return call(service, method, things);
        });
    }

    private String call(Object service, Method method, IntFunction<Things> things) {
        var types = method.getGenericParameterTypes();
        var given = IntStream.range(0, types.length).mapToObj(at -> arguments.make(types[at], things.apply(at))).toArray();
        try {
            method.setAccessible(true);
            return told(method, method.invoke(service, given), given);
        } catch (InvocationTargetException thrown) {
            var cause = thrown.getCause();
            var kind = "refused: " + (cause instanceof AccessDeniedException ? AccessDeniedException.class : cause.getClass()).getSimpleName();
            return REFUSALS.contains(kind) ? kind : kind + " " + cause.getMessage();
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(name(method), e);
        }
    }

    /** What a streamed answer wrote is an answer too. */
    private static String told(Method method, Object result, Object[] given) {
        var written = Arrays.stream(given).filter(ByteArrayOutputStream.class::isInstance).map(out -> ((ByteArrayOutputStream) out).toString(StandardCharsets.UTF_8)).collect(Collectors.joining());
        return "gives " + (result instanceof byte[] bytes ? Arrays.toString(bytes) : result) + written;
    }

    private static String brief(String answer) {
        return answer.length() > 100 ? answer.substring(0, 100) + "…" : answer;
    }

    private static Set<Class<?>> kinds(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).flatMap(type -> Things.in(type).stream()).collect(Collectors.toSet());
    }

    /** A public method that asks for nobody's thing in particular. */
    static boolean needsNoId(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && kinds(method).isEmpty();
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + Arrays.stream(method.getGenericParameterTypes()).map(ServiceWalk::simple).collect(Collectors.joining(", ")) + ")";
    }

    private static String simple(Type type) {
        return type.getTypeName().replaceAll("[a-z0-9]+\\.", "");
    }
}
