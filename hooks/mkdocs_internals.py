"""Calls the steps of a build as MkDocs builds, and is all that knows MkDocs and its plugins.

The steps know nothing of it. Under another builder this file is written anew, and no other.
"""

import functools
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import markdown_exec
import material
from markdown import Markdown
from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.config_options import ExtraScriptValue, Hooks
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure import pages
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.toc import get_toc
from mkdocs.utils import CountHandler, DuplicateFilter
from mkdocs.utils.templates import TemplateContext
from mkdocs_jupyter.convert import nb2html
from pymdownx.superfences import SuperFencesException

from hooks.errors import Refusal
from hooks.memo import Memo
from hooks.notebooks.executions import Rendered
from hooks.publish import serve
from hooks.state import Build, NewFile, Options, Page, Source
from hooks.steps import Format, Steps

_ICON = Path(material.__file__).parent / "templates/.icons/material/language-markdown-outline.svg"
_BEFORE_PLUGINS, _AFTER_PLUGINS = 1000, -1000

log = logging.getLogger("mkdocs.plugins.hooks")
P = ParamSpec("P")
T = TypeVar("T")


class _Stop(SuperFencesException, PluginError):  # type: ignore[misc]  # it has no types
    """A Refusal, as superfences and MkDocs let it through: in one line, without a traceback."""


def _stopping(function: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Refusal as refusal:
            raise _Stop(refusal.message) from refusal.__cause__

    return called


def _event(priority: float = _AFTER_PLUGINS) -> Callable[[Callable[P, T]], Callable[P, T]]:
    return lambda method: event_priority(priority)(_stopping(method))


class Events:
    """What MkDocs calls. Each of its builds is a Build; between those of a server a memo stays."""

    def __init__(self, steps: Steps):
        self.steps = steps
        self.build: Build | None = None
        self._memo = Memo()
        self._serves = False
        self._code = ""  # a digest of that with which the server began
        self._nav = Navigation([], [])

    @property
    def _build(self) -> Build:
        assert self.build, "on_config comes first"
        return self.build

    @_event()
    def on_startup(self, *, command: str, dirty: bool) -> None:
        self._serves = command == "serve"
        self._memo = Memo(self._serves)

    @_event(_BEFORE_PLUGINS)
    def _begin(self, config: MkDocsConfig) -> None:
        if self._serves and not self._code:
            self._code = serve.digest(_root(config), _code_folders(config))
        self.build = build = Build(
            root=_root(config),
            target=Path(config.site_dir),
            strict=bool(config.strict),
            memo=self._memo,
            log=log,
            warned=partial(_warned, config),
        )
        for step in self.steps.begin:
            step(build)
        config.site_dir = str(build.site)

    @_event()
    def _configure(self, config: MkDocsConfig) -> None:
        build = self._build
        build.options = options = _options(config)
        for step in self.steps.configure:
            step(build)
        config.nav = options.nav or None
        config.extra_css = list(options.styles)
        for name in options.modules:
            script = ExtraScriptValue(name)
            script.type = "module"
            config.extra_javascript.append(script)
        if options.features:
            config.theme["features"] += options.features
        extensions: list[Any] = config.markdown_extensions  # an instance will do, too
        extensions.extend(options.extensions)
        # pymdownx takes a relative base_path from wherever mkdocs was started
        config.mdx_configs["pymdownx.snippets"]["base_path"] = [str(build.snippets)]
        for language, make in self.steps.executed.items():
            markdown_exec.formatters[language] = _executed_format(make, build)
        fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
        for name, make in self.steps.fences.items():
            form = {"format": _fence_format(make, build), "validator": _with_options}
            fences.setdefault("custom_fences", []).append({"name": name, "class": name} | form)

    on_config = CombinedEvent(_begin, _configure)

    @_event()
    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        build = self._build
        build.read = partial(_text, files)
        build.file_uris = {file.src_uri for file in files}
        for check in self.steps.found:
            check(build)
        for step in self.steps.add_files:
            for new in step(build):
                files.append(_generated(new, config))
        for uri in build.options.left_out:
            if file := files.get_file_from_path(uri):
                files.remove(file)
        config.extra_css = list(build.options.styles)

    @_event()
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        build, self._nav = self._build, nav
        found = [file for file in files.documentation_pages() if file.page]
        build.sources = {file.src_uri: _source(file) for file in found}
        build.order = [page.file.src_uri for page in nav.pages]
        for file in found:
            if build.sources[file.src_uri].is_notebook and file.page:
                # mkdocs-jupyter puts its own render in place only later
                jupyter: Any = config.plugins["mkdocs-jupyter"]
                page = jupyter.on_pre_page(file.page, config=config, files=files)
                build.renders[file.src_uri] = partial(_rendered, page, page.render, config, files)
        for step in self.steps.read:
            step(build)
        for file in found:
            if file.page and (day := build.dates.get(file.src_uri)):
                file.page.update_date = day

    @_event()
    def on_pre_page(self, page: pages.Page, *, config: MkDocsConfig, files: Files) -> None:
        build, source = self._build, self._source_of(page)
        if not source.is_notebook:
            return
        render = build.renders.get(source.uri) or partial(
            _rendered, page, page.render, config, files
        )

        @_stopping
        def shown(config: MkDocsConfig, files: Files) -> None:
            page.content, title = self.steps.notebook(source, render, build)
            if title is not None:
                page.title = title

        page.render = shown  # type: ignore[method-assign]

    @_event()
    def on_page_markdown(
        self, markdown: str, *, page: pages.Page, config: MkDocsConfig, files: Files
    ) -> str:
        build, source = self._build, self._source_of(page)
        build.begin_page(source)
        if boost := build.boosts.get(source.uri):
            page.meta["search"] = {"boost": boost, **page.meta.get("search", {})}
        for step in self.steps.markdown:
            markdown = step(markdown, source, build)
        return markdown

    @_event()
    def on_page_content(
        self, html: str, *, page: pages.Page, config: MkDocsConfig, files: Files
    ) -> str:
        build, source = self._build, self._source_of(page)
        for step in self.steps.content:
            html = step(html, source, build)
        page.present_anchor_ids = build.page.anchors | (page.present_anchor_ids or set())
        if build.page.headings is not None:
            page.toc = get_toc(nest_toc_tokens(build.page.headings))
        return html

    @_event(_BEFORE_PLUGINS)
    def _before_search(
        self,
        context: TemplateContext,
        *,
        page: pages.Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> None:
        for step in self.steps.before_search:
            page.content = step(page.content or "", self._page(page), self._build)

    @_event()
    def _after_search(
        self,
        context: TemplateContext,
        *,
        page: pages.Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> None:
        build, shown = self._build, self._page(page)
        for step in self.steps.after_search:
            page.content = step(page.content or "", shown, build)
        page.meta.setdefault("description", build.descriptions[shown.uri])

    on_page_context = CombinedEvent(_before_search, _after_search)

    @_event()
    def on_post_page(self, output: str, *, page: pages.Page, config: MkDocsConfig) -> str:
        build, shown = self._build, self._page(page)
        for step in self.steps.html:
            output = step(output, shown, build)
        for check in self.steps.check_html:
            check(output, shown, build)
        return output

    @_event()
    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        for step in self.steps.template:
            output = step(output, template_name, self._build)
        return output

    @_event()
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        build = self._build
        config.site_dir = str(build.target)
        build.sections = [(str(item.title), _uris(item)) for item in self._nav.items]
        for step in self.steps.finish:
            step(build)
        self._memo.settle()

    @_event()
    def on_build_error(self, *, error: Exception) -> None:
        self.on_shutdown()
        if self.build:
            self.steps.explain(error, self.build)

    @_event()
    def on_shutdown(self) -> None:
        for step in self.steps.close if self.build else ():
            step(self._build)

    @_event()
    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> None:
        """A save that breaks something leaves the last good site where it is."""
        # a .pyc written into a watched folder would be a change, and so a rebuild
        sys.dont_write_bytecode = True
        failed, code = False, self._code
        root, folders = _root(config), _code_folders(config)

        def rebuild() -> None:
            nonlocal failed, code
            _forget_messages()
            try:
                if code != (code := serve.digest(root, folders)):
                    _load_anew(config, folders)
                builder()
                failed = False
            except (Exception, SystemExit) as error:
                failed = True
                if not isinstance(error, Abort):  # MkDocs has reported this one already
                    log.error(f"serve: {serve.one_line(error, root)}")
                log.error("serve: The last good site is still served. Save again when it is fixed.")
                # there is nothing new, so no browser needs to reload
                server._wanted_epoch = server._visible_epoch

        inject: Callable[[bytes, int], bytes] = server._inject_js_into_html

        def allowed(content: bytes, epoch: int) -> bytes:
            return self.steps.served(inject(content, epoch).decode()).encode()

        server.builder = rebuild
        server._inject_js_into_html = allowed  # type: ignore[method-assign]
        logging.getLogger("mkdocs.livereload").addFilter(
            lambda record: not (failed and "Reloading browsers" in record.msg)  # it does not
        )

    def _source_of(self, page: pages.Page) -> Source:
        return self._build.sources.get(page.file.src_uri) or _source(page.file)

    def _page(self, page: pages.Page) -> Page:
        return Page(
            **vars(self._source_of(page)),
            title=str(page.title),
            address=page.canonical_url or "",
            dest=page.file.dest_uri,
            is_home=page.is_homepage,
            description=page.meta.get("description", ""),
        )


def executed(notebook: Path) -> str:
    """What mkdocs-jupyter makes of it."""
    return str(nb2html(str(notebook), execute=True, allow_errors=False))


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _code_folders(config: MkDocsConfig) -> list[Path]:
    """What is watched, but for the programs of the pages."""
    return [Path(folder) for folder in config.watch if Path(folder).name != "snippets"]


def _options(config: MkDocsConfig) -> Options:
    return Options(
        name=config.site_name,
        description=config.site_description or "",
        site_url=config.site_url or "",
        repo_url=config.repo_url or "",
        nav=config.nav or [],
        styles=list(config.extra_css),
        scripts=[str(script) for script in config.extra_javascript],
        icon=_ICON.read_text("utf-8"),
    )


def _warned(config: MkDocsConfig) -> bool:
    """Whether MkDocs will refuse this build, which it does only after the last event."""
    handlers = logging.getLogger("mkdocs").handlers
    counters = [handler for handler in handlers if isinstance(handler, CountHandler)]
    return bool(config.strict) and any(counter.get_counts() for counter in counters)


def _executed_format(make: Format, build: Build) -> Callable[..., str]:
    def formatted(code: str, md: Markdown, extra: dict[str, str], **options: Any) -> str:
        return make(code, extra, md, build)

    return _stopping(formatted)


def _fence_format(make: Format, build: Build) -> Callable[..., str]:
    def formatted(
        source: str, language: str, css_class: str, options: Any, md: Markdown, **rest: Any
    ) -> str:
        return make(source, options, md, build)

    return _stopping(formatted)


def _with_options(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: Any, md: Markdown
) -> bool:
    options.update(inputs)
    return True


def _text(files: Files, uri: str) -> str | None:
    file = files.get_file_from_path(uri)
    return file.content_string if file else None


def _generated(new: NewFile, config: MkDocsConfig) -> File:
    if isinstance(new.content, Path):
        return File.generated(config, new.uri, abs_src_path=str(new.content))
    return File.generated(config, new.uri, content=new.content)


def _source(file: File) -> Source:
    return Source(file.src_uri, file.url, Path(file.abs_src_path or ""), file.content_string)


def _rendered(
    page: pages.Page,
    render: Callable[[MkDocsConfig, Files], None],
    config: MkDocsConfig,
    files: Files,
) -> Rendered:
    render(config, files)
    return page.content or "", vars(page).get("title")


def _uris(item: Any) -> list[str]:
    """The pages of an item of the nav, however deep."""
    if item.is_page:
        return [item.file.src_uri]
    return [uri for child in item.children or () for uri in _uris(child)]


def _load_anew(config: MkDocsConfig, folders: list[Path]) -> None:
    """Import all of our code again, which forgets all that it remembers, as MkDocs first did."""
    serve.forget_imports(folders)
    Hooks._load_hook.cache_clear()
    option: Any = dict(config._schema)["hooks"]
    hooks: Any = config.hooks
    for name, hook in hooks.items():
        option._load_hook(name, os.path.abspath(str(hook.__file__)))
        sys.modules[name].on_startup(command="serve", dirty=False)


def _forget_messages() -> None:
    """MkDocs says each thing once in its life; a mistake that is still there is reported again."""
    for filter in logging.getLogger("mkdocs.commands.build").filters:
        if isinstance(filter, DuplicateFilter):
            filter.msgs.clear()
