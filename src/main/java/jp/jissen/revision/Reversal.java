package jp.jissen.revision;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change taken out of what came after it, field by field; a list counts as one field.
 *
 * @param partly whether a field stays because it has been changed again since
 */
record Reversal(JsonNode result, boolean partly) {

    /** @param change what the change made; @param before what was there before it; @param now what is there now */
    static Reversal of(JsonNode change, JsonNode before, JsonNode now) {
        if (!(change instanceof ObjectNode fields) || !before.isObject() || !now.isObject()) {
            return change.equals(before) ? new Reversal(now, false) : change.equals(now) ? new Reversal(before, false) : new Reversal(now, true);
        }
        var result = (ObjectNode) now.deepCopy();
        var partly = false;
        for (var name : fields.propertyNames()) {
            if (before.has(name) && now.has(name)) {
                var field = of(change.get(name), before.get(name), now.get(name));
                result.set(name, field.result());
                partly |= field.partly();
            }
        }
        return new Reversal(result, partly);
    }
}
