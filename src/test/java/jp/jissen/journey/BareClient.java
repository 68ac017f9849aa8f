package jp.jissen.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A page of {@link BareForm} without the browser: what Vaadin's own messages carry when somebody types and presses the button. One at a time. */
final class BareClient {

    private static final String CLICK = """
            {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,"event.clientX":1,"event.clientY":1,"event.altKey":false,"event.button":0,"event.screenY":1,"event.screenX":1}""";
    private static final String NAVIGATE = """
            [{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"","appShellTitle":"","historyState":{"usr":null,"key":"x","idx":0},"trigger":""}}]""";

    private final HttpClient http;
    private final String address;
    private final String cookie;
    private final String token;
    private final int page;
    private final int field;
    private final int button;
    private int messages;
    private int syncId;

    BareClient(HttpClient http, String address, String session) throws IOException, InterruptedException {
        this.http = http;
        this.address = address;
        this.cookie = Sessions.COOKIE + "=" + session;
        var start = json(http.send(request("/?v-r=init&location=" + BareForm.PATH + "&query=").build(), BodyHandlers.ofString())).getAsJsonObject("appConfig");
        page = start.get("v-uiId").getAsInt();
        token = start.getAsJsonObject("uidl").get("Vaadin-Security-Key").getAsString();
        var drawn = ask(JsonParser.parseString(NAVIGATE.formatted(BareForm.PATH)).getAsJsonArray()).getAsJsonArray("changes");
        field = node(drawn, "vaadin-text-field");
        button = node(drawn, "vaadin-button");
    }

    /** Types the text and presses the button; answers whether the server shows it. */
    boolean save(String text) throws IOException, InterruptedException {
        var typed = JsonParser.parseString("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\"}".formatted(field)).getAsJsonObject();
        typed.addProperty("value", text);
        var pressed = JsonParser.parseString("{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":%s}".formatted(button, CLICK)).getAsJsonObject();
        var work = new JsonArray();
        work.add(typed);
        work.add(pressed);
        return ask(work).toString().contains(text);
    }

    private JsonObject ask(JsonArray work) throws IOException, InterruptedException {
        var body = new JsonObject();
        body.addProperty("csrfToken", token);
        body.add("rpc", work);
        body.addProperty("syncId", syncId);
        body.addProperty("clientId", messages++);
        var reply = json(http.send(request("/?v-r=uidl&v-uiId=" + page).header("Content-Type", "application/json; charset=UTF-8").POST(BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString()));
        syncId = reply.get("syncId").getAsInt();
        return reply;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
    }

    private static JsonObject json(HttpResponse<String> reply) throws IOException {
        if (reply.statusCode() != 200) {
            throw new IOException(reply + " " + reply.body());
        }
        return JsonParser.parseString(reply.body()).getAsJsonObject();
    }

    private static int node(JsonArray changes, String tag) {
        for (var change : changes) {
            var one = change.getAsJsonObject();
            if (one.has("value") && one.get("value").isJsonPrimitive() && one.get("value").getAsString().equals(tag)) {
                return one.get("node").getAsInt();
            }
        }
        throw new IllegalStateException("no " + tag + " in " + changes);
    }
}
