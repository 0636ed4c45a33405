# SPDX-License-Identifier: MIT
"""Certificates of the lab, made with the openssl command and kept for the life of one lab process.

`root` is the root in which a genuine ECS chain of the lab ends; its fingerprint goes to --expect-roots.
The other authorities stand for inspection products, filters and portals.
"""
import datetime
import os
import shutil
import threading

from net import run, work_root

ECS_NAMES = ("ecs.office.com", "gccmod.ecs.office.com", "mdav.us.endpoint.security.microsoft.com",
             "mdav.eu.endpoint.security.microsoft.com", "mdav.uk.endpoint.security.microsoft.com",
             "mdav.au.endpoint.security.microsoft.com", "config.ecs.gov.teams.microsoft.us",
             "config.ecs.dod.teams.microsoft.us")
CONTROL_NAMES = ("*.microsoft.com", "*.microsoftonline.com", "*.windowsupdate.com", "*.windows.com",
                 "*.office.com", "*.digicert.com", "*.bing.com", "*.live.com")
# At most 64 characters each; "/" and "\\" are escaped for openssl's -subj.
HOSTILE_O = "<script>alert(1)<\\/script>\x1b[31m\u202egnp.exe"
HOSTILE_CN = "Filter \\\\\\\\10.0.0.1\\\\share %n%s <img src=x>"

# RSA throughout: one ECDSA signature in a hundred begins with a zero byte, which Wine 8 takes for a wrong one.
# name: (subject, days before today that it begins, days after today that it ends, key)
AUTHORITIES = {
    "root": ("/C=US/O=Lab Trust Services/CN=Lab Trust Services Root G1", 3650, 3650, "rsa"),
    "mitmproxy": ("/CN=mitmproxy/O=mitmproxy", 3650, 3650, "rsa"),
    "zscaler": ("/C=US/O=Zscaler Inc./CN=Zscaler Root CA", 3650, 3650, "rsa"),
    "contoso": ("/C=DE/O=Contoso Ltd/CN=Contoso Web Gateway CA 2", 3650, 3650, "rsa"),
    "filter": ("/O=Guardline/CN=Guardline Web Filter CA", 3650, 3650, "rsa"),
    "hostile": (f"/O={HOSTILE_O}/CN={HOSTILE_CN}", 3650, 3650, "rsa"),
}
# name: (authority, subject, names, from day, to day)
LEAVES = {
    "ecs": ("issuing", "/CN=ecs.office.com", ECS_NAMES, -30, 300),
    "ecs-big": ("issuing", "/CN=ecs.office.com",
                ECS_NAMES + tuple(f"node{n:03}.padding.ecs.office.com" for n in range(150)), -30, 300),
    "expired": ("issuing", "/CN=ecs.office.com", ECS_NAMES, -400, -10),
    "not-yet": ("issuing", "/CN=ecs.office.com", ECS_NAMES, 10, 300),
    "weak": ("issuing", "/CN=ecs.office.com", ECS_NAMES, -30, 300),
    "wrong-name": ("issuing", "/CN=outlook.office.example", ("outlook.office.example",), -30, 300),
    "control": ("issuing", "/CN=www.microsoft.com", CONTROL_NAMES, -30, 300),
    "self-signed": (None, "/CN=ecs.office.com", ECS_NAMES, -30, 300),
    "filter-right-name": ("filter", "/CN=ecs.office.com", ECS_NAMES, -30, 300),
    "filter-own-name": ("filter", "/CN=blocked.guardline.example", ("blocked.guardline.example",), -30, 300),
    "hostile-right-name": ("hostile", "/CN=ecs.office.com", ECS_NAMES, -30, 300),
    "portal": (None, "/O=Hotel Seeblick/CN=login.hotel-seeblick.example",
               ("login.hotel-seeblick.example",), -30, 300),
}
CA_CONFIG = """[ca]
default_ca = lab
[lab]
database = {d}/index.txt
new_certs_dir = {d}
rand_serial = yes
default_md = sha256
policy = any
preserve = yes
unique_subject = no
email_in_dn = no
copy_extensions = none
string_mask = utf8only
utf8 = yes
[any]
countryName = optional
organizationName = optional
commonName = optional
[req]
distinguished_name = dn
string_mask = utf8only
utf8 = yes
[dn]
[ext]
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
{extensions}
"""


class Pki:
    def __init__(self):
        self.directory = os.path.join(work_root(), "pki")
        os.makedirs(self.directory, exist_ok=True)
        self._lock = threading.RLock()

    def path(self, file):
        return os.path.join(self.directory, file)

    def authority(self, name):
        """Paths (certificate, key) of a root."""
        with self._lock:
            if not os.path.exists(self.path(f"{name}.pem")):
                subject, before, after, key = AUTHORITIES[name]
                self._issue(name, subject, None, -before, after, key, authority=True)
            return self.path(f"{name}.pem"), self.path(f"{name}.key")

    def leaf(self, name):
        """Paths (chain as a server sends it, key)."""
        with self._lock:
            chain = self.path(f"{name}-chain.pem")
            if not os.path.exists(chain):
                issuer, subject, names, start, end = LEAVES[name]
                sent = []
                if issuer == "issuing":
                    self._issuing()
                    # The root is sent along: the program holds copies of the published roots only, and it must be
                    # seen which root is missing in the client's store.
                    sent = ["issuing", "root"]
                elif issuer:
                    self.authority(issuer)
                    sent = [issuer]
                kind = "weak" if name == "weak" else "ec" if issuer else "rsa"
                self._issue(name, subject, issuer, start, end, kind, names=names)
                with open(chain, "w") as out:
                    for part in [name] + sent:
                        with open(self.path(f"{part}.pem")) as pem:
                            out.write(pem.read())
            return chain, self.path(f"{name}.key")

    def _issuing(self):
        if not os.path.exists(self.path("issuing.pem")):
            self.authority("root")
            self._issue("issuing", "/C=US/O=Lab Trust Services/CN=Lab Trust Services Issuing CA 1", "root",
                        -3000, 3000, "rsa", authority=True)

    def _issue(self, name, subject, issuer, start, end, key, authority=False, names=()):
        work = self.path(f"work-{name}")
        os.makedirs(work)
        open(os.path.join(work, "index.txt"), "w").close()
        if authority:
            extensions = "basicConstraints = critical,CA:true\nkeyUsage = critical,keyCertSign,cRLSign"
        else:
            extensions = ("basicConstraints = critical,CA:false\nkeyUsage = critical,digitalSignature\n"
                          "extendedKeyUsage = serverAuth\nsubjectAltName = "
                          + ",".join("DNS:" + each for each in names))
        config = os.path.join(work, "ca.cnf")
        with open(config, "w") as out:
            out.write(CA_CONFIG.format(d=work, extensions=extensions))
        key_file, pem = self.path(f"{name}.key"), self.path(f"{name}.pem")
        algorithm = (["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"] if key == "ec"
                     else ["-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{1024 if key == 'weak' else 2048}"])
        run(["openssl", "genpkey"] + algorithm + ["-out", key_file])
        run(["openssl", "req", "-new", "-utf8", "-config", config, "-key", key_file, "-subj", subject,
             "-out", os.path.join(work, "req.pem")])
        sign = (["-selfsign", "-keyfile", key_file] if issuer is None
                else ["-cert", self.path(f"{issuer}.pem"), "-keyfile", self.path(f"{issuer}.key")])
        run(["openssl", "ca", "-batch", "-notext", "-config", config, "-extensions", "ext", "-utf8",
             "-startdate", _date(start), "-enddate", _date(end), "-in", os.path.join(work, "req.pem"),
             "-out", pem] + sign)
        shutil.rmtree(work)

    def fingerprint(self, name):
        pem, _ = self.authority(name)
        line = run(["openssl", "x509", "-in", pem, "-noout", "-fingerprint", "-sha256"]).stdout
        return line.split("=", 1)[1].strip().replace(":", "").lower()

    def expected_roots_file(self):
        with self._lock:
            path = self.path("expected-roots.txt")
            if not os.path.exists(path):
                with open(path, "w") as out:
                    out.write(self.fingerprint("root") + "\n")
            return path

    def store(self, trusted):
        """A copy of /etc/ssl that also trusts the roots named in \a trusted."""
        with self._lock:
            directory = self.path("store-" + "-".join(sorted(trusted)))
            if os.path.exists(directory):
                return directory
            shutil.copytree("/etc/ssl", directory, symlinks=True,
                            ignore=lambda folder, _: ["private"] if folder == "/etc/ssl" else [])
            certs = os.path.join(directory, "certs")
            os.makedirs(certs, exist_ok=True)
            for name in sorted(trusted):
                pem, _ = self.authority(name)
                shutil.copy(pem, os.path.join(certs, f"ecs-lab-{name}.pem"))
                digest = run(["openssl", "x509", "-in", pem, "-noout", "-hash"]).stdout.strip()
                os.symlink(f"ecs-lab-{name}.pem", os.path.join(certs, f"{digest}.0"))
                with open(pem) as text, open(os.path.join(certs, "ca-certificates.crt"), "a") as bundle:
                    bundle.write("\n" + text.read())
            return directory

    def mitmproxy_directory(self, name):
        """A configuration folder for mitmdump that signs with authority \a name."""
        with self._lock:
            directory = self.path(f"mitm-{name}")
            if not os.path.exists(directory):
                pem, key = self.authority(name)
                os.makedirs(directory)
                with open(os.path.join(directory, "mitmproxy-ca.pem"), "w") as out:
                    for part in (key, pem):
                        with open(part) as text:
                            out.write(text.read())
            return directory


def _date(days):
    moment = datetime.datetime.utcnow() + datetime.timedelta(days=days)
    return moment.strftime("%Y%m%d%H%M%SZ")
