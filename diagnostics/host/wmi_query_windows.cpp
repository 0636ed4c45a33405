// SPDX-License-Identifier: MIT
#include "diagnostics/host/wmi_query_windows.h"

#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/com_windows.h"
#include "diagnostics/model/plain_text.h"

#include <wbemcli.h>

namespace ecs::windows {

namespace {

constexpr int mostRows = 16;
constexpr long rowLimitMs = 3000;

// Written out: the import library of WMI's identifiers is not part of every toolchain.
constexpr CLSID wbemLocatorClass = {
    0x4590f811, 0x1d3a, 0x11d0, {0x89, 0x1f, 0x00, 0xaa, 0x00, 0x4b, 0x2e, 0x24}};
constexpr IID wbemLocatorInterface = {
    0xdc12a687, 0x737f, 0x11cf, {0x88, 0x4d, 0x00, 0xaa, 0x00, 0x4b, 0x2e, 0x24}};

QString textOf(const VARIANT &value)
{
    switch (value.vt) {
    case VT_BSTR:
        return value.bstrVal ? plainLine(QStringView(value.bstrVal), 512) : QString();
    case VT_I4:
        return QString::number(value.lVal);
    case VT_UI4:
        return QString::number(value.ulVal);
    case VT_UI1:
        return QString::number(value.bVal);
    case VT_BOOL:
        return QString::number(value.boolVal != VARIANT_FALSE ? 1 : 0);
    default:
        return {};
    }
}

WmiRow rowOf(IWbemClassObject *object, const QStringList &properties)
{
    WmiRow row;
    for (const QString &name : properties) {
        VARIANT value;
        ::VariantInit(&value);
        if (SUCCEEDED(
                object->Get(reinterpret_cast<LPCWSTR>(name.utf16()), 0, &value, nullptr, nullptr)))
            if (const QString text = textOf(value); !text.isEmpty())
                row.insert(name, text);
        ::VariantClear(&value);
    }
    return row;
}

QList<WmiRow> query(const QString &wmiNamespace, const QString &className,
                    const QStringList &properties)
{
    QList<WmiRow> rows;
    const ComScope com(COINIT_MULTITHREADED);
    ComPointer<IWbemLocator> locator;
    if (!com || FAILED(::CoCreateInstance(wbemLocatorClass, nullptr, CLSCTX_INPROC_SERVER,
                                          wbemLocatorInterface, locator.putVoid())))
        return rows;
    ComPointer<IWbemServices> services;
    const ComText where(wmiNamespace);
    if (FAILED(locator->ConnectServer(where.get(), nullptr, nullptr, nullptr,
                                      WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr,
                                      services.put())))
        return rows;
    ::CoSetProxyBlanket(services.get(), RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
                        RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    ComPointer<IEnumWbemClassObject> found;
    const ComText language(QStringLiteral("WQL"));
    const ComText text(
        QStringLiteral("SELECT %1 FROM %2").arg(properties.join(QLatin1Char(',')), className));
    if (FAILED(services->ExecQuery(language.get(), text.get(),
                                   WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY, nullptr,
                                   found.put())))
        return rows;
    while (rows.size() < mostRows) {
        ComPointer<IWbemClassObject> object;
        ULONG count = 0;
        if (found->Next(rowLimitMs, 1, object.put(), &count) != WBEM_S_NO_ERROR || count == 0)
            break;
        rows.append(rowOf(object.get(), properties));
    }
    return rows;
}

} // namespace

QList<WmiRow> queryWmi(const QString &wmiNamespace, const QString &className,
                       const QStringList &properties, const Bounds &bounds)
{
    AbandonableCall<QList<WmiRow>> call([=] { return query(wmiNamespace, className, properties); });
    return call.wait(bounds).value_or(QList<WmiRow>());
}

} // namespace ecs::windows
