package jp.jissen.programme;

/** Whether a session takes place. That it is over is told by its date. */
public enum SessionState { PLANNED, CANCELLED }
