/* The versions as panes that scroll together: what stands at the reading line in one stands there in all. */
(() => {
  "use strict";
  const root = document.documentElement, body = document.body, tools = document.getElementById("tools");
  const remember = (name, value) => { try { localStorage.setItem("enface-" + name, value); } catch { /* not here */ } };
  const recall = name => { try { return localStorage.getItem("enface-" + name); } catch { return null; } };
  const button = id => document.getElementById(id);
  tools.hidden = false;

  const lights = ["system", "light", "dark"];
  const light = now => {
    root.dataset.light = now;
    lights.forEach(l => button("light-" + l).setAttribute("aria-pressed", String(l === now)));
  };
  lights.forEach(l => button("light-" + l).addEventListener("click", () => { light(l); remember("light", l); }));
  light(lights.includes(recall("light")) ? recall("light") : "system");

  const note = document.getElementById("note");
  const close = () => { note.hidden = true; note.replaceChildren(); };
  document.addEventListener("click", event => {
    const link = event.target.closest("sup a");
    const shown = link && body.classList.contains("paned") && document.getElementById(link.hash.slice(1));
    if (shown) {
      event.preventDefault();
      const copy = shown.cloneNode(true);
      copy.removeAttribute("id");
      const shut = document.createElement("button");
      shut.type = "button";
      shut.className = "shut";
      shut.textContent = "×";
      shut.setAttribute("aria-label", note.dataset.close);
      shut.addEventListener("click", close);
      note.replaceChildren(shut, copy);
      note.hidden = false;
      shut.focus();
    } else if (!event.target.closest("#note")) {
      close();
    }
  });

  const rows = body.classList.contains("sheets") ? [] : [...document.querySelectorAll(".text > .row")];
  const count = rows.length ? rows[0].children.length : 0;
  if (count < 2) {
    button("layout").hidden = true;
    return;
  }
  const names = [...document.querySelectorAll("header li")].map(item => item.textContent);
  const holder = document.getElementById("panes");
  const panes = [];
  let leader = null, current = 0;

  const build = () => {
    for (let c = 0; c < count; c++) {
      const pane = document.createElement("div");
      const first = rows[0].children[c];
      pane.className = "pane";
      pane.tabIndex = 0;
      pane.setAttribute("role", "region");
      pane.setAttribute("aria-label", names[c]);
      pane.lang = first.lang;
      pane.dir = first.dir;
      const head = document.createElement("h2");
      head.textContent = names[c];
      head.lang = root.lang;
      pane.append(head);
      rows.forEach((row, number) => {
        const cell = row.children[c].cloneNode(true);
        cell.dataset.row = number;
        cell.classList.toggle("opens", row.classList.contains("opens"));
        pane.append(cell);
      });
      const end = document.createElement("div");
      end.className = "end";
      pane.append(end);
      holder.append(pane);
      panes.push({ pane, cells: [...pane.querySelectorAll("[data-row]")] });
      for (const kind of ["pointerdown", "pointermove", "wheel", "touchstart", "keydown", "focusin"]) {
        pane.addEventListener(kind, () => { leader = pane; }, { passive: true });
      }
      pane.addEventListener("scroll", () => { if (leader === pane) { level(c); } }, { passive: true });
      pane.addEventListener("click", event => {
        const cell = event.target.closest("[data-row]");
        if (cell) { mark(Number(cell.dataset.row)); }
      });
    }
  };
  const line = pane => pane.clientHeight / 3;
  /* Where a pane stands: the row at its reading line, and how far into it. */
  const place = index => {
    const { pane, cells } = panes[index];
    const at = pane.scrollTop + line(pane);
    let low = 0, high = cells.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (cells[middle].offsetTop <= at) { low = middle; } else { high = middle - 1; }
    }
    const cell = cells[low], next = cells[low + 1];
    const height = Math.max(1, (next ? next.offsetTop : cell.offsetTop + cell.offsetHeight) - cell.offsetTop);
    return { row: low, part: Math.min(1, Math.max(0, (at - cell.offsetTop) / height)) };
  };
  const put = (index, { row, part }) => {
    const { pane, cells } = panes[index];
    const cell = cells[row], next = cells[row + 1];
    const height = (next ? next.offsetTop : cell.offsetTop + cell.offsetHeight) - cell.offsetTop;
    pane.scrollTop = cell.offsetTop + part * height - line(pane);
  };
  const level = from => {
    const at = place(from);
    mark(at.row);
    panes.forEach((_, other) => { if (other !== from) { put(other, at); } });
  };
  const mark = row => {
    current = Math.min(rows.length - 1, Math.max(0, row));
    panes.forEach(({ cells }) => cells.forEach((cell, number) => cell.classList.toggle("current", number === current)));
  };
  const show = row => {
    mark(row);
    leader = null;
    panes.forEach((_, index) => put(index, { row: current, part: 0 }));
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { close(); }
    if (!body.classList.contains("paned") || event.ctrlKey || event.metaKey || event.altKey) { return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const index = panes.findIndex(({ pane }) => pane === document.activeElement);
    if (step && !event.target.closest("button, a")) {
      event.preventDefault();
      show(current + step);
    } else if ((event.key === "ArrowRight" || event.key === "ArrowLeft") && index >= 0) {
      const by = (event.key === "ArrowRight") === (root.dir !== "rtl") ? 1 : -1;
      panes[Math.min(count - 1, Math.max(0, index + by))].pane.focus({ preventScroll: true });
    }
  });
  const layout = paned => {
    if (paned && !panes.length) { build(); }
    body.classList.toggle("paned", paned);
    holder.hidden = !paned;
    button("layout").setAttribute("aria-pressed", String(paned));
    close();
    if (paned) { show(current); }
  };
  button("layout").addEventListener("click", () => {
    const paned = !body.classList.contains("paned");
    layout(paned);
    remember("layout", paned ? "panes" : "rows");
  });
  addEventListener("resize", () => {
    if (body.classList.contains("paned")) { panes.forEach((_, index) => put(index, { row: current, part: 0 })); }
  });
  layout(recall("layout") !== "rows");
})();
