package jp.jissen.catalogue;

/** A catalogue file that cannot be used. The message reads {@code catalogue/2025.1/sessions.yaml:42: what is wrong}; the line counts from 1. */
public final class CatalogueException extends RuntimeException {

    public CatalogueException(String file, int line, String problem) {
        super("%s:%d: %s".formatted(file, line, problem));
    }
}
