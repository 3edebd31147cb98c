#!/usr/bin/env bash
# A real, empty WordPress on 127.0.0.1, for as long as standard input stays open.
#
#   start-wordpress.sh [--plain-permalinks]
#
# Prints one line of JSON, {"version","url","users":{"editor":{"id","password"},…},"scripts":[…]}, with an application
# password for each of admin, editor, author and contributor, and the files of the block editor; then waits. When
# standard input ends (Ctrl-D, or the test that holds the pipe is gone) it ends the two servers it started, by their
# pids, and removes the site.
#
# WordPress, PHP and MariaDB are Debian's packages. WordPress is only unpacked, into $STET_WORDPRESS_CACHE; of MariaDB
# the core package is installed, which brings no service. Installing takes root or sudo, once; run by root, the servers
# belong to `nobody`.
set -euo pipefail

cache=${STET_WORDPRESS_CACHE:-/var/tmp/stet-wordpress}
permalinks='/%year%/%monthnum%/%postname%/'
for option in "$@"; do case $option in
  --plain-permalinks) permalinks='' ;;
  *) echo "start-wordpress.sh: there is no option $option" >&2; exit 2 ;;
esac; done

say() { echo "start-wordpress.sh: $*" >&2; }

install_packages() {
  local wanted=(php-cli php-mysql php-gd php-xml php-mbstring mariadb-server-core mariadb-client-core) missing=() package
  for package in "${wanted[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local root=(env DEBIAN_FRONTEND=noninteractive)
  [[ $(id -u) = 0 ]] || root=(sudo -n "${root[@]}")
  say "installing ${missing[*]}"
  "${root[@]}" apt-get -q update >&2 &&
    "${root[@]}" apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 install "${missing[@]}" >&2 ||
    { say "these Debian packages are missing and could not be installed: ${missing[*]}"; exit 1; }
}

# Debian replaces libraries inside WordPress by links into other packages: unpack those too, then follow the links.
unpack_wordpress() (
  flock 8
  [[ -e $cache/www/wp-load.php ]] && exit
  say "fetching WordPress"
  local work; work=$(mktemp -d "$cache/unpack.XXXX")
  (cd "$work" && apt-get -q download wordpress wordpress-theme-twentytwentythree php-getid3 libjs-cropper libjs-underscore >&2)
  for deb in "$work"/*.deb; do dpkg-deb -x "$deb" "$work"; done
  rm -rf "$work/usr/share/wordpress/.htaccess" "$work/usr/share/wordpress/wp-config.php"
  cp -rL "$work/usr/share/wordpress" "$work/www"
  cat >"$work/www/wp-config.php" <<'PHP'
<?php // Everything that differs from one run to the next comes from the environment.
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('STET_SOCKET')); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', getenv('STET_URL')); define('WP_SITEURL', getenv('STET_URL'));
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $use)
  foreach (['KEY', 'SALT'] as $kind) define("{$use}_$kind", hash('sha256', $use . $kind . getenv('STET_SECRET')));
define('WP_ENVIRONMENT_TYPE', 'local');    // application passwords without TLS
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISALLOW_FILE_MODS', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', getenv('STET_RUN') . '/debug.log');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
  chmod -R a+rX "$work/www"
  rm -rf "$cache/www"; mv "$work/www" "$cache/www"; rm -rf "$work"
) 8>"$cache/.lock"

write_scripts() {
  cat >"$run/router.php" <<'PHP'
<?php // Real files as they are, everything else to index.php.
$root = $_SERVER['DOCUMENT_ROOT']; $path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
if (str_contains($path, '..') || $path === '/wp-config.php') { http_response_code(403); return true; }
if ($path !== '/' && is_dir($root . $path)) $path = rtrim($path, '/') . '/index.php';
if ($path === '/' || !is_file($root . $path)) $path = '/index.php';
if (!str_ends_with($path, '.php')) return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path; $_SERVER['SCRIPT_FILENAME'] = $root . $path;
chdir(dirname($root . $path)); require $root . $path; return true;
PHP
  cat >"$run/install.php" <<'PHP'
<?php // Installs the site without a browser and prints where it is and who may sign in.
[, $www, $permalinks] = $argv; $url = parse_url(getenv('STET_URL'));
$_SERVER += ['HTTP_HOST' => "$url[host]:$url[port]", 'SERVER_NAME' => $url['host'], 'SERVER_PROTOCOL' => 'HTTP/1.1',
  'REQUEST_URI' => '/', 'REMOTE_ADDR' => '127.0.0.1']; $_SERVER['PHP_SELF'] = '/index.php';
define('WP_INSTALLING', true); ob_start();
add_mail_silencer(); require "$www/wp-load.php"; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
function add_mail_silencer() { $GLOBALS['wp_filter']['pre_wp_mail'][10]['stet'] = ['function' => fn() => true, 'accepted_args' => 1]; }
wp_install('The Harbour Review', 'admin', 'admin@example.test', true, '', wp_generate_password(), 'en_US');
update_option('timezone_string', 'America/New_York');
global $wp_rewrite; $wp_rewrite->init(); $wp_rewrite->set_permalink_structure($permalinks); flush_rewrite_rules();
$names = ['admin' => ['administrator', 'admin'], 'editor' => ['editor', 'Edda Torhild'],
  'author' => ['author', 'Mara Lindqvist'], 'contributor' => ['contributor', 'Ben Okoro']];
foreach ($names as $login => [$role, $name]) {
  $id = username_exists($login) ?: wp_insert_user(['user_login' => $login, 'user_pass' => wp_generate_password(),
    'user_email' => "$login@example.test", 'display_name' => $name, 'role' => $role]);
  [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'stet']);
  $users[$login] = ['id' => $id, 'password' => WP_Application_Passwords::chunk_password($password)];
}
// The scripts of the block editor, in load order, for who wants to ask it.
$scripts = wp_scripts(); $scripts->all_deps(['wp-block-library']); $files = [];
foreach ($scripts->to_do as $handle)
  if ($src = $scripts->registered[$handle]->src) $files[] = $www . preg_replace('#^https?://[^/]+#', '', strtok($src, '?'));
ob_end_clean();
echo json_encode(['version' => $GLOBALS['wp_version'], 'url' => getenv('STET_URL'), 'users' => $users, 'scripts' => $files],
  JSON_UNESCAPED_SLASHES), "\n";
PHP
}

stop() {
  local pid
  for pid in "${pids[@]}"; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$run"
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)); do
    (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

start_in_background() { # log command… : in a process group of its own, as an unprivileged user, without our input
  local log=$1; shift
  setsid "${as_nobody[@]}" "$@" </dev/null >"$log" 2>&1 &
  pids+=($!)
}

wait_for() { # what log command…
  local what=$1 log=$2 try; shift 2
  for try in {1..150}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
  say "$what does not answer"; tail -n 20 "$log" >&2; exit 1
}

install_packages
mkdir -p "$cache"; chmod a+rx "$cache"
unpack_wordpress

pids=()
run=$(mktemp -d /tmp/stet-wp.XXXXXX); chmod 755 "$run"
trap stop EXIT
trap 'exit 130' INT TERM HUP
as_nobody=()
if [[ $(id -u) = 0 ]]; then
  as_nobody=(setpriv --reuid nobody --regid nogroup --clear-groups --)
fi
write_scripts
mkdir "$run/db"
[[ $(id -u) = 0 ]] && chown -R nobody:nogroup "$run"

export STET_RUN=$run STET_SOCKET=$run/db.sock STET_URL STET_SECRET=$RANDOM$RANDOM$RANDOM
STET_URL=http://127.0.0.1:$(free_port)

echo 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;' >"$run/init.sql"
"${as_nobody[@]}" mariadb-install-db --no-defaults --datadir="$run/db" --auth-root-authentication-method=normal \
  --skip-test-db >"$run/install-db.log" 2>&1 || { tail "$run/install-db.log" >&2; exit 1; }
start_in_background "$run/db.log" /usr/sbin/mariadbd --no-defaults --datadir="$run/db" --socket="$STET_SOCKET" \
  --skip-networking --init-file="$run/init.sql" --pid-file="$run/db.pid" --innodb-buffer-pool-size=32M \
  --innodb-flush-log-at-trx-commit=0 --performance-schema=OFF
wait_for MariaDB "$run/db.log" \
  php -r 'exit(@mysqli_connect("localhost", "root", "", "wordpress", 0, getenv("STET_SOCKET")) ? 0 : 1);'

"${as_nobody[@]}" php -d display_errors=stderr "$run/install.php" "$cache/www" "$permalinks" >"$run/site.json" 2>"$run/install.log" ||
  { say "WordPress could not be installed"; cat "$run/install.log" "$run/site.json" >&2; exit 1; }

# Several workers, or WordPress' requests to itself would wait for themselves.
export PHP_CLI_SERVER_WORKERS=3
start_in_background "$run/php.log" php -d sendmail_path=/bin/true -d upload_max_filesize=32M \
  -S "${STET_URL#http://}" -t "$cache/www" "$run/router.php"
wait_for WordPress "$run/php.log" \
  php -r 'exit(@file_get_contents(getenv("STET_URL") . "/wp-login.php") ? 0 : 1);'

cat "$run/site.json"
cat >/dev/null
