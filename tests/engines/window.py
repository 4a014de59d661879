#!/usr/bin/python3
"""A window of WebKit that WebDriver drives and that keeps in the folder named first what its pages keep, as a person's
browser does: WebKitGTK's own MiniBrowser keeps nothing while it is driven."""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

folder = sys.argv[1]
data = WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=f"{folder}/cache")
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)


def started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("attune")
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


context.connect("automation-started", started)
window = Gtk.Window(default_width=390, default_height=844)
window.connect("destroy", Gtk.main_quit)
window.add(view)
window.show_all()
Gtk.main()
