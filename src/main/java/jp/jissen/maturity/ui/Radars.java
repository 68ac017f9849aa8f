package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.jissen.base.ui.RadarChart;
import jp.jissen.maturity.SurveyRadar;

/** A company's surveys as a picture. */
final class Radars {

    private Radars() {
    }

    static RadarChart chart(SurveyRadar radar) {
        var axes = IntStream.range(0, radar.axes().size()).mapToObj(axis -> new RadarChart.Axis(radar.axes().get(axis).label().in(locale()), radar.axes().get(axis).shortLabel().in(locale()),
                mean(radar.before(), axis), mean(radar.after(), axis))).toList();
        return new RadarChart(axes, radar.before().map(series -> t("radar.before", formats().date(series.on()))), radar.after().map(series -> t("radar.after", formats().date(series.on()))));
    }

    static Optional<BigDecimal> mean(Optional<SurveyRadar.Series> series, int axis) {
        return series.flatMap(one -> one.means().get(axis));
    }
}
