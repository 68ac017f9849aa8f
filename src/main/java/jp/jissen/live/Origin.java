package jp.jissen.live;

/** Knows from which page of which browser the work in hand comes. */
public interface Origin {

    /** Empty for work that comes from no page. */
    String page();
}
