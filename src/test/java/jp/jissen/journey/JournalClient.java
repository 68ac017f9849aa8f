package jp.jissen.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonParser;

/** One browser's journal without the browser: what it sends, and how long it waits ({@code frontend/components/journal.js}). */
final class JournalClient {

    private static final int MOST_TRIES = 5;
    private static final Gson JSON = new Gson();
    private static final String SOURCE = source();
    /** Milliseconds, as the journal has them. */
    private static final double AFTER_OUTAGE = number("sendSoon\\(Math\\.random\\(\\) \\* (\\d+)\\)\\)\\);");
    private static final double FIRST_PAUSE = number("(\\d+) \\* 2 \\*\\* Math\\.min\\(\\d+, failures\\)");
    private static final double DOUBLINGS = number("2 \\*\\* Math\\.min\\((\\d+), failures\\)");

    private final HttpClient http;
    private final URI address;
    private final String cookie;
    private final String sheet;
    private final String field;
    private final UUID writer = UUID.randomUUID();
    private final Random lots;
    private String token = "";

    /** @param number of the client; it writes a field of its own */
    JournalClient(HttpClient http, String address, String session, String sheet, int number) {
        this.http = http;
        this.address = URI.create(address + "/drafts");
        this.cookie = Sessions.COOKIE + "=" + session;
        this.sheet = sheet;
        this.field = "crowd" + number;
        this.lots = new Random(number);
    }

    String field() {
        return field;
    }

    /** Comes to have a token, as a page does when it is loaded. */
    JournalClient enter() throws IOException, InterruptedException {
        var reply = http.send(HttpRequest.newBuilder(URI.create(address + "/session?device=" + writer)).header("Cookie", cookie).build(), BodyHandlers.ofString());
        token = JsonParser.parseString(reply.body()).getAsJsonObject().get("token").getAsString();
        return this;
    }

    /** Sends what the field holds; answers the status. As the journal does, it gives up an answer after 20 s and sends the same again. */
    int send(String text, long seq) throws IOException, InterruptedException {
        var entry = Map.of("sheet", sheet, "field", field, "writer", writer, "seq", seq, "text", text, "base", "", "title", "図面", "path", "/", "at", "2025-09-29T05:03:00Z");
        var request = HttpRequest.newBuilder(address).header("Cookie", cookie).header("X-CSRF-TOKEN", token).header("Content-Type", "application/json").timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(JSON.toJson(List.of(entry), List.class))).build();
        for (var tries = 1;; tries++) {
            try {
                return http.send(request, BodyHandlers.ofString()).statusCode();
            } catch (HttpTimeoutException late) {
                if (tries == MOST_TRIES) {
                    throw late;
                }
            }
        }
    }

    /** Milliseconds between the end of an outage and the first message. */
    long afterOutage() {
        return (long) (lots.nextDouble() * AFTER_OUTAGE);
    }

    /** Milliseconds after so many failures. */
    long afterFailures(int failures) {
        return (long) (FIRST_PAUSE * Math.pow(2, Math.min(DOUBLINGS, failures)) * (0.5 + lots.nextDouble() / 2));
    }

    private static String source() {
        try {
            return Files.readString(Path.of("frontend/components/journal.js"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static double number(String pattern) {
        var found = Pattern.compile(pattern).matcher(SOURCE);
        if (!found.find()) {
            throw new IllegalStateException("the journal waits in another way now: " + pattern);
        }
        return Double.parseDouble(found.group(1).replace("_", ""));
    }
}
