/**
 * Live news: who looks at something that somebody else changes sees it within a second. Owns what is told after a commit, the
 * way from node to node, and the streams to the browsers. Carries ids only, and never to anybody who may not read the space
 * at that moment. Promises nothing about a single piece of news: a page that missed one catches up when it is told to, or
 * when it is shown again. Modules tell with {@link jp.jissen.live.News}; their screens listen with {@code live.ui.LiveNews}.
 */
@NullMarked
@ApplicationModule(displayName = "live", allowedDependencies = {"base", "access"})
package jp.jissen.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
