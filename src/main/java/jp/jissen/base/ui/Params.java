package jp.jissen.base.ui;

import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;

import jp.jissen.base.Absent;

/** Route parameters as values; what cannot be read does not exist. */
public final class Params {

    private Params() {
    }

    public static UUID uuid(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow(Absent::new));
        } catch (IllegalArgumentException unreadable) {
            throw new Absent();
        }
    }

    public static int number(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().getInteger(name).orElseThrow(Absent::new);
        } catch (IllegalArgumentException unreadable) {
            throw new Absent();
        }
    }
}
