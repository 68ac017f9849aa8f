package jp.jissen.work;

/** What the mail server is given. @param id of the message: the same at every try, so that a receiver knows a second copy, and another when a person sends it again */
record Letter(String id, String name, String address, String subject, String body) {
}
