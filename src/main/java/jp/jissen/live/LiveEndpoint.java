package jp.jissen.live;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import jp.jissen.access.Acting;

/** What {@code frontend/components/live.js} listens to, or asks where a proxy lets no stream through. */
@RestController
@RequestMapping("/live")
class LiveEndpoint {

    private final Exchange exchange;

    LiveEndpoint(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The first event comes at once, so that the browser knows within seconds whether streams get through. */
    @GetMapping
    ResponseEntity<SseEmitter> listen(@RequestParam(defaultValue = "") String mark, HttpSession session) {
        return exchange.listen(Acting.person().accountId(), session.getId(), mark)
                .map(listener -> ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(listener.emitter()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    @GetMapping("/since")
    ResponseEntity<Bulletin> since(@RequestParam(defaultValue = "") String mark) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(exchange.since(Acting.person().accountId(), mark));
    }
}
