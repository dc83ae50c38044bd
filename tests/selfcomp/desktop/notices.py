"""A desktop that shows nothing and writes down every notice as a line of JSON, on the session bus of its environment.

The first line it prints is `ready`. With `hangs` behind it, it never answers; with `refuses`, it says no.
"""

import json
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
MANNER = sys.argv[1] if len(sys.argv) > 1 else "answers"


class Notices(dbus.service.Object):
    """The interface, as far as a notice needs it."""

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, title, body, actions, hints, expires):
        """Writes it down."""
        notice = {"app": app, "title": title, "body": body, "actions": list(actions), "expires": int(expires)}
        notice["urgency"] = int(hints.get("urgency", -1))
        notice["transient"] = bool(hints.get("transient", False))
        print(json.dumps(notice), flush=True)
        if MANNER == "hangs":
            time.sleep(600)
        if MANNER == "refuses":
            raise dbus.DBusException("Not now", name=NAME + ".Error.NotNow")
        return 1

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        """As most desktops."""
        return ["body", "body-markup"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        """As most desktops."""
        return ("notices", "selfcomp", "1", "1.2")


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
owned = dbus.service.BusName(NAME, bus, do_not_queue=True)
notices = Notices(bus, "/org/freedesktop/Notifications")
print("ready", flush=True)
GLib.MainLoop().run()
