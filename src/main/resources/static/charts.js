'use strict';

/* Fetches the pictures that a page did not wait for, one after the other, and puts the interactive chart in the place of
   a picture once a mouse comes near it, and where the server has no time to draw one. Until then no library is loaded,
   and nothing is missing but tooltips and the saving of pictures: the picture has its links, which keyboards and fingers
   follow, and the table its numbers. */
(() => {
  const library = document.currentScript.dataset.library;
  let loading;

  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = library;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  };

  const theme = () => getComputedStyle(document.documentElement).getPropertyValue('--chart-theme').trim() || 'light';

  const address = (path, parameters) => {
    const url = new URL(path, location.href);
    Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
    return url;
  };

  const within = (value, least, most) => Math.max(least, Math.min(most, Math.round(value)));

  const parsed = svg => document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

  class Figure {
    constructor(element) {
      this.element = element;
      this.picture = element.firstElementChild;
    }

    /* Whether the server has drawn it at last. */
    async fetchPicture() {
      const path = this.picture.dataset.picture;
      delete this.picture.dataset.picture;
      for (let left = 3; left > 0 && this.element.isConnected; left--) {
        const answer = await fetch(path).catch(() => undefined);
        if (answer?.ok) {
          this.show(await answer.text());
          return;
        }
        await new Promise(resolve => setTimeout(resolve, 1000 * (answer?.headers.get('retry-after') ?? 1)));
      }
      this.element.lastElementChild.hidden = false;
      this.element.nextElementSibling.open = true; // the table
      seen.observe(this.element);
    }

    show(svg) {
      if (this.box) return;
      const drawn = parsed(svg);
      this.picture.replaceWith(drawn);
      this.picture = drawn;
    }

    async upgrade() {
      const {width, height} = this.picture.getBoundingClientRect();
      if (!width) return;
      this.height = within(height, 150, 1500);
      await load();
      const option = await this.option(width);
      if (!option || !this.element.isConnected) return;
      this.box = document.createElement('div');
      this.box.setAttribute('role', 'img');
      this.box.setAttribute('aria-label', this.element.dataset.label);
      this.box.style.width = '100%';
      this.box.style.height = this.height + 'px';
      this.picture.replaceWith(this.box);
      this.element.lastElementChild.hidden = true;
      this.chart = echarts.init(this.box);
      this.chart.setOption(option);
      this.chart.getZr().on('click', event => this.follow(event));
      this.chart.getZr().on('mousemove', event => this.chart.getZr().setCursorStyle(this.bar(event) ? 'pointer' : 'default'));
      this.element.dataset.interactive = '';
      this.width = Math.round(width);
      new ResizeObserver(() => this.redraw()).observe(this.box);
    }

    async option(width) {
      const answer = await fetch(address(this.element.dataset.option, {
        theme: theme(),
        width: within(width, 200, 2000),
        height: this.height,
      }));
      return answer.ok ? answer.json() : undefined;
    }

    async redraw(always) {
      const width = Math.round(this.box.clientWidth);
      if (!width || (width === this.width && !always)) return;
      this.width = width;
      const option = await this.option(width);
      if (!option || width !== this.width) return;
      this.chart.resize();
      this.chart.setOption(option, true);
    }

    /* The bar in whose band the pointer is, whether on the bar itself, beside it or on its name. Of two sets, the second
       has the lower half of a band. */
    bar(event) {
      const {series, xAxis} = this.chart.getOption();
      const upright = xAxis[0].type === 'category';
      const position = this.chart.convertFromPixel({gridIndex: 0}, [event.offsetX, event.offsetY]);
      if (!position) return undefined;
      const index = position[upright ? 0 : 1];
      const middle = this.chart.convertToPixel({gridIndex: 0}, upright ? [index, 0] : [0, index])[upright ? 0 : 1];
      const bar = series[series.length > 1 && event.offsetY > middle ? 1 : 0].data[index];
      return bar?.href ? bar : undefined;
    }

    follow({offsetX, offsetY, event}) {
      const bar = this.bar({offsetX, offsetY});
      if (!bar) return;
      const elsewhere = event.ctrlKey || event.metaKey || document.querySelector('base[target]');
      if (elsewhere) window.open(bar.href, '_blank', 'noopener');
      else location.assign(bar.href);
    }
  }

  const upgrade = figure => figure.upgrade().catch(() => {}); // the picture stays

  const figures = new Map();
  const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    seen.unobserve(entry.target);
    upgrade(figures.get(entry.target));
  }), {rootMargin: '200px'});

  /* Figures that have left the page are forgotten. */
  const watch = figure => {
    figures.forEach((old, element) => element.isConnected || figures.delete(element) && old.chart?.dispose());
    figures.set(figure.element, figure);
    const near = ({pointerType}) => {
      if (pointerType !== 'mouse') return;
      figure.element.removeEventListener('pointerenter', near);
      upgrade(figure);
    };
    figure.element.addEventListener('pointerenter', near);
  };

  /* The picture of the server, title and source included, in twice its size. */
  const savePng = async button => {
    const image = new Image();
    image.src = address(button.dataset.png, {theme: theme()});
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = button.dataset.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }, 'image/png');
  };

  const fetchPictures = async () => {
    for (const figure of [...figures.values()]) {
      if (figure.picture.dataset.picture) await figure.fetchPicture();
    }
  };

  const start = () => {
    document.querySelectorAll('button[data-png]:not([data-known])').forEach(button => {
      button.dataset.known = '';
      button.addEventListener('click', () => savePng(button).catch(() => { button.disabled = true; }));
    });
    [...document.querySelectorAll('[data-option]:not([data-known])')]
      .forEach(element => {
        element.dataset.known = '';
        watch(new Figure(element));
      });
    fetchPictures();
  };

  /* In a frame: draws for its width, and tells the page around it how high it would be (embed.js). */
  const fitted = new Map();
  const fit = async element => {
    const width = within(element.clientWidth, 200, 2000);
    if (width === fitted.get(element)) return;
    fitted.set(element, width);
    const answer = await fetch(address(element.dataset.file, {theme: 'page', width})).catch(() => undefined);
    if (!answer?.ok || width !== fitted.get(element)) return;
    const svg = await answer.text();
    if (figures.has(element)) figures.get(element).show(svg);
    else element.firstElementChild.replaceWith(parsed(svg));
  };
  const main = document.querySelector('.embed main');
  if (main) {
    const sizes = new ResizeObserver(entries => entries.forEach(({target}) => {
      if (target !== main) fit(target);
      else parent.postMessage({casefolioHeight: Math.ceil(main.getBoundingClientRect().height)}, '*');
    }));
    sizes.observe(main);
    addEventListener('load', () => document.querySelectorAll('figure[data-file]').forEach(figure => sizes.observe(figure)));
  }

  /* Whoever chooses the same dimension for rows and columns wants them in each other's place. */
  document.addEventListener('change', ({target}) => {
    const other = document.getElementById({rows: 'columns', columns: 'rows'}[target.id]);
    if (!other) return;
    if (other.value === target.value) other.value = other.dataset.chosen = target.dataset.chosen;
    target.dataset.chosen = target.value;
  });

  const redrawAll = () => figures.forEach(figure => figure.chart && figure.redraw(true));
  new MutationObserver(redrawAll).observe(document.documentElement, {attributes: true, attributeFilter: ['data-bs-theme']});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
  document.addEventListener('htmx:afterSettle', start);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
})();
