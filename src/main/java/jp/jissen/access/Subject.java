package jp.jissen.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The thing an entry of the trail is about. The name is what people called it then; never its content. */
public record Subject(String kind, @Nullable UUID id, String name) {

    public static Subject of(String kind, UUID id, String name) {
        return new Subject(kind, id, name);
    }
}
