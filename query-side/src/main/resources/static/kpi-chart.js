// Draws a KPI's observations from what its page holds; the table below the chart tells the same.
(() => {
  "use strict";
  const host = document.getElementById("kpi-chart");
  if (!host || !window.echarts) return;
  const data = JSON.parse(host.dataset.chart);
  const words = host.dataset;

  /** Resolves light-dark() and variables to what is shown now. */
  const shown = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };

  /** One series per stretch between breaks: no line crosses a break. */
  const stretches = () => {
    const all = [[]];
    data.periods.forEach((period, i) => {
      if (data.breaks.includes(period)) all.push([]);
      all.at(-1).push([period, data.values[i]]);
    });
    return all.filter((stretch) => stretch.length > 0);
  };

  const level = (name, value, colourName, type, width) => ({
    type: "line", data: [], silent: true,
    markLine: {
      symbol: "none", silent: true, data: [{ yAxis: value, name }],
      lineStyle: { color: shown(colourName), type, width },
      label: { formatter: `${name} ${value}`, color: shown("--ink-2"), position: "insideStartTop" },
    },
  });

  /** A value's margin of error as a bar through its point. */
  const margins = () => ({
    type: "custom", silent: true,
    data: data.periods.map((period, i) => [period, data.values[i], data.margins[i]]).filter((point) => point[2] != null),
    renderItem: (_, api) => {
      const [x, top] = api.coord([api.value(0), api.value(1) + api.value(2)]);
      const bottom = api.coord([api.value(0), api.value(1) - api.value(2)])[1];
      return { type: "line", shape: { x1: x, x2: x, y1: top, y2: bottom }, style: { stroke: shown("--accent"), lineWidth: 1.25 } };
    },
  });

  let chart = null;
  const draw = () => {
    chart?.dispose();
    chart = window.echarts.init(host, null, { renderer: "canvas" });
    const ink = shown("--ink-2");
    const drawn = stretches();
    // what is not there is left out of the JSON: neither null nor a value
    const levels = [
      data.baseline != null && level(words.baseline, data.baseline, "--ink-3", "dotted", 1),
      data.firstTarget != null && level(words.firstTarget, data.firstTarget, "--ink-3", "dashed", 1.5),
      data.target != null && level(words.target, data.target, "--ink", "solid", 1.75),
    ].filter(Boolean);
    const known = [...data.values, data.target, data.firstTarget, data.baseline].filter((value) => value != null);
    const pad = (Math.max(...known) - Math.min(...known)) * 0.15 || 1;
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 48, right: 24, top: 24, bottom: 32 },
      xAxis: { type: "category", data: data.periods, axisLine: { lineStyle: { color: shown("--ink") } }, axisLabel: { color: ink } },
      yAxis: {
        type: "value", min: Math.min(...known) - pad, max: Math.max(...known) + pad,
        axisLabel: { color: ink, formatter: (value) => `${Math.round(value * 100) / 100}` }, splitLine: { lineStyle: { color: shown("--rule") } },
      },
      series: [
        ...levels,
        margins(),
        ...drawn.map((points, i) => ({
          type: "line", data: points, symbol: "circle", symbolSize: 9,
          lineStyle: { width: 2, color: shown(i === drawn.length - 1 ? "--accent" : "--ink-3") },
          itemStyle: { color: shown(i === drawn.length - 1 ? "--accent" : "--ink-3") },
        })),
      ],
    });
  };

  draw();
  new ResizeObserver(() => chart.resize()).observe(host);
  new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-bs-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
