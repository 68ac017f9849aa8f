package jp.jissen.catalogue.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import jp.jissen.catalogue.Label;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file. Once {@link #read} it refuses every key that nobody asked for. */
final class YamlMap {

    private final Place place;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(String file, Node node) {
        place = new Place(file, lineOf(node));
        if (!(node instanceof MappingNode mapping)) {
            throw place.problem("here must stand keys with values");
        }
        for (var entry : mapping.getValue()) {
            var at = new Place(file, lineOf(entry.getKeyNode()));
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw at.problem("a key must be a plain word");
            }
            if (entries.putIfAbsent(key.getValue(), entry) != null) {
                throw at.problem("\"%s\" is given twice".formatted(key.getValue()));
            }
        }
    }

    /** Where a key stands. */
    Place place(String key) {
        return placeOf(node(key));
    }

    /** Reads the whole mapping; anything left over is a misspelt key. */
    <T> T read(Function<YamlMap, T> reader) {
        var result = place.guard(() -> reader.apply(this));
        for (var entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw placeOf(entry.getValue().getKeyNode()).problem("the key \"%s\" is not known here".formatted(entry.getKey()));
            }
        }
        return result;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    Value value(String key) {
        return scalar(key, node(key));
    }

    <T> Optional<T> optional(String key, Function<Value, T> reader) {
        return has(key) ? Optional.of(reader.apply(value(key))) : Optional.empty();
    }

    boolean flag(String key) {
        return optional(key, Value::flag).orElse(false);
    }

    String text(String key) {
        var value = value(key);
        if (!node(key).getTag().equals(Tag.STR)) {
            throw value.problem("must be a text, not %s".formatted(value.text()));
        }
        return value.text();
    }

    YamlMap map(String key) {
        return new YamlMap(place.file(), node(key));
    }

    Label label(String key) {
        return map(key).read(YamlMap::label);
    }

    List<Label> labels(String key) {
        return sequence(key).stream().map(item -> new YamlMap(place.file(), item).read(YamlMap::label)).toList();
    }

    List<Value> values(String key) {
        return sequence(key).stream().map(item -> scalar(key, item)).toList();
    }

    /** Reads every mapping of a list, in order. */
    void each(String key, Consumer<YamlMap> reader) {
        list(key, item -> {
            reader.accept(item);
            return item;
        });
    }

    <T> List<T> list(String key, Function<YamlMap, T> reader) {
        return sequence(key).stream().map(item -> new YamlMap(place.file(), item).read(reader)).toList();
    }

    int sizeOf(String key) {
        return sequence(key).size();
    }

    private Label label() {
        return new Label(text("ja"), text("en"));
    }

    private Node node(String key) {
        if (!has(key)) {
            throw place.problem("\"%s\" is missing".formatted(key));
        }
        return entries.get(key).getValueNode();
    }

    private List<Node> sequence(String key) {
        var node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw placeOf(node).problem("\"%s\" must be a list".formatted(key));
    }

    private Value scalar(String name, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw placeOf(node).problem("\"%s\" must be a single value".formatted(name));
        }
        if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
            throw placeOf(node).problem("\"%s\" is empty".formatted(name));
        }
        return new Value(placeOf(node), name, scalar.getValue());
    }

    private Place placeOf(Node node) {
        return new Place(place.file(), lineOf(node));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
