package jp.jissen.work;

import java.util.UUID;

/** What the mail server is given. @param id keeps its message id the same at every try, so that a receiver knows a second copy */
record Letter(UUID id, String name, String address, String subject, String body) {
}
